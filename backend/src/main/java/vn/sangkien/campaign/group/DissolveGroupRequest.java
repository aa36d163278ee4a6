package vn.sangkien.campaign.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sangkien.shared.text.Typed;

/** @param effectiveOn the first day on which the group is no more */
record DissolveGroupRequest(@NotNull LocalDate effectiveOn, @NotBlank @Size(min = 3, max = 500) String reason) {

    DissolveGroupRequest {
        reason = Typed.line(reason);
    }
}
