package vn.sangkien.review.queue;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * An idea that waits for a decision.
 *
 * @param ageDays    full days since it was first submitted
 * @param operatorName who entered it for its author; null for nobody
 * @param late       entered after its phase had closed
 * @param dueOn      the last day for the answer, counted in working days from when its author last handed it in
 * @param holderName who has it on the desk
 */
public record QueueItem(Id id, String number, String title, IdeaField field, SolutionType solutionType, UnitRef unit, QueueState state,
                 Instant submittedAt, long ageDays, String authorName, @Schema(nullable = true) String operatorName, boolean late, LocalDate dueOn, DueState due,
                 @Schema(nullable = true) String holderName, boolean heldByMe, long version) {
}
