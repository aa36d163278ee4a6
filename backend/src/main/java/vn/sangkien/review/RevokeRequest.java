package vn.sangkien.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.idea.ReasonCode;
import vn.sangkien.shared.text.Typed;

/** Why what was valid is not. */
record RevokeRequest(@NotNull ReasonCode reasonCode, @NotNull @Size(min = 10, max = 2_000) String reason) {

    RevokeRequest {
        reason = Typed.lines(reason);
    }
}
