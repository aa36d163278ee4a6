package vn.sangkien.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** Why the two have nothing to do with each other after all. */
record EndLinkRequest(@NotNull @Size(min = 10, max = 2_000) String reason) {

    EndLinkRequest {
        reason = Typed.lines(reason);
    }
}
