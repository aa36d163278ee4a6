package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * An idea in a list.
 *
 * @param coAuthor            in one's own list: handed in by somebody else, together with the caller
 * @param awaitingRecognition a draft whose author waits for the decision
 */
record IdeaSummary(
        Id id,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) IdeaField field,
        @Schema(nullable = true) SolutionType solutionType,
        @Schema(nullable = true) UnitRef unit,
        IdeaState state,
        @Schema(nullable = true) String authorName,
        boolean coAuthor,
        Channel channel,
        boolean awaitingRecognition,
        Instant createdAt,
        Instant updatedAt,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) GivenReason lastReason) {

    static IdeaSummary of(IdeaRow row, UnitRef unit, String authorName, boolean coAuthor, GivenReason lastReason) {
        return new IdeaSummary(Id.of(row.id()), row.number(), row.title(), row.field(), row.solutionType(), unit, row.state(), authorName, coAuthor, row.channel(),
                row.state() == IdeaState.DRAFT && row.statedRecognition() == RecognitionStatement.State.AWAITING, row.createdAt(), row.updatedAt(), row.submittedAt(), lastReason);
    }
}
