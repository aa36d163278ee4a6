package vn.sangkien.idea;

import java.time.Instant;
import vn.sangkien.unit.Block;

/**
 * An idea that had been submitted, or was just now, went from one state to another.
 *
 * @param submittedAt the instant of the first submission, which decides about phase and sprint
 */
public record IdeaTransitioned(
        long ideaId, long authorId, long campaignId, long phaseId, long unitId, Block block,
        IdeaState from, IdeaState to, Instant submittedAt, Instant at) {
}
