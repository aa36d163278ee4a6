package vn.sangkien.idea;

import java.time.Instant;
import vn.sangkien.unit.Block;

/**
 * An idea that had been submitted, or was just now, went from one state to another.
 *
 * @param submittedAt the instant of the first submission, which decides about phase, sprint and day
 * @param decidedAt   the instant at which it became what it is decided to be, or was before it ceased to be valid; null before
 */
public record IdeaTransitioned(
        long ideaId, long authorId, long campaignId, long phaseId, long unitId, Block block,
        IdeaState from, IdeaState to, Instant submittedAt, Instant decidedAt, Instant at) {
}
