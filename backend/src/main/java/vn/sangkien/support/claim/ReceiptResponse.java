package vn.sangkien.support.claim;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.EnteredIdea;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;

/**
 * What the code of a receipt shows to whoever holds it: no more than what the receipt says itself, as it is today.
 *
 * @param ideas the latest first
 * @param more  whether there are others, which are seen after signing in
 * @param ofMine whether they are in the name of whoever is signed in
 */
record ReceiptResponse(List<ReceiptIdea> ideas, boolean more, boolean ofMine) {

    /** @param mayDisown whether it can be said now that it is not theirs */
    record ReceiptIdea(Id id, @Schema(nullable = true) String number, @Schema(nullable = true) String title, IdeaState state, @Schema(nullable = true) Instant submittedAt, boolean mayDisown) {

        static ReceiptIdea of(EnteredIdea idea) {
            return new ReceiptIdea(Id.of(idea.id()), idea.number(), idea.title(), idea.state(), idea.submittedAt(), idea.state().disputable());
        }
    }
}
