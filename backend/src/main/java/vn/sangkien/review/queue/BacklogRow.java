package vn.sangkien.review.queue;

import java.time.Instant;
import vn.sangkien.unit.UnitRef;

/**
 * What waits in one unit.
 *
 * @param overdue how many of them should have had an answer
 * @param oldest  since when the longest has been waiting
 */
public record BacklogRow(UnitRef unit, long waiting, long overdue, Instant oldest) {
}
