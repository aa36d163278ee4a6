package vn.sangkien.support.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param reason which the person reads who said that it is not theirs */
record DecideDisputeRequest(@NotNull DisputeOutcome outcome, @NotBlank @Size(min = 10, max = 2000) String reason) {

    DecideDisputeRequest {
        reason = Typed.lines(reason);
    }
}
