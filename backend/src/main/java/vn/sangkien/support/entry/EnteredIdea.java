package vn.sangkien.support.entry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * One of the operator's own entries.
 *
 * @param consentKind how the author agreed
 * @param paperId     the signed paper; null where there is none
 */
public record EnteredIdea(Id id, @Schema(nullable = true) String number, @Schema(nullable = true) String title, UnitRef unit, IdeaState state, String authorName, Instant enteredAt,
                   ConsentProof.Kind consentKind, Instant consentAt, @Schema(nullable = true) Id paperId) {
}
