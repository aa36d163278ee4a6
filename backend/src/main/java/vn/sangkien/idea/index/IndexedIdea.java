package vn.sangkien.idea.index;

import java.time.Instant;

/** An idea as the index takes it up. Not handed in, or taken back, it is not in the index. */
record IndexedIdea(
        long id, boolean findable, String number, long campaignId, long phaseId, long unitId, String block, long authorId, long operatorId,
        String state, boolean published, String field, Instant submittedAt, IdeaTexts texts) {
}
