package vn.sangkien.idea;

import java.time.Instant;

/**
 * An idea that others entered in somebody's name.
 *
 * @param operatorId who entered it; null when another system did
 * @param clientId   the other system; null for none
 */
public record EnteredIdea(
        long id, String number, String title, IdeaState state, Channel channel, long authorId, Long operatorId, Long clientId, Long unitId, Instant createdAt, Instant submittedAt) {
}
