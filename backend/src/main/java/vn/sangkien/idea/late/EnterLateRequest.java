package vn.sangkien.idea.late;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** @param phaseId the closed phase into which the idea goes */
record EnterLateRequest(@NotNull Id phaseId, @NotBlank @Size(min = 10, max = 2_000) String reason) {

    EnterLateRequest {
        reason = Typed.lines(reason);
    }
}
