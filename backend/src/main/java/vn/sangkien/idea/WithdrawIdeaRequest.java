package vn.sangkien.idea;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** @param reason optional, for the history */
record WithdrawIdeaRequest(@Schema(nullable = true) @Size(max = 2_000) String reason) {

    WithdrawIdeaRequest {
        reason = Typed.lines(reason);
    }
}
