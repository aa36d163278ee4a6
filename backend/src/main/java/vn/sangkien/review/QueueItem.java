package vn.sangkien.review;

import java.time.Instant;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * An idea that waits for a decision.
 *
 * @param ageDays full days since it was first submitted
 * @param late    entered after its phase had closed
 */
record QueueItem(Id id, String number, String title, IdeaField field, SolutionType solutionType, UnitRef unit, QueueState state,
                 Instant submittedAt, long ageDays, String authorName, boolean late, long version) {
}
