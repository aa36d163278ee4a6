package vn.sangkien.unit.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** Something done to the account of somebody of the unit, and why. */
record PersonReasonRequest(@NotNull Id personId, @NotBlank @Size(min = 3, max = 500) String reason) {

    PersonReasonRequest {
        reason = Typed.line(reason);
    }
}
