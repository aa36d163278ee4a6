package vn.sangkien.campaign;

import java.time.Instant;

/**
 * A sprint covers another stretch of its phase than before. A new one covered, and a removed one covers, nothing: then the two
 * instants are the same.
 */
public record SprintWindowChanged(long sprintId, long phaseId, Instant openedBefore, Instant closedBefore, Instant opensNow, Instant closesNow) {
}
