package vn.sangkien.idea;

import java.time.Instant;
import vn.sangkien.unit.Block;

/** An idea has another author from now on, because two entries of a person were found to be one. Of a draft, phase, unit, block and instant may be null. */
public record IdeaHandedOver(
        long ideaId, long fromAuthor, long toAuthor, long campaignId, Long phaseId, Long unitId, Block block, IdeaState state, Instant submittedAt, Instant at) {
}
