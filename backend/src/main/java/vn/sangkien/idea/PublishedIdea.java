package vn.sangkien.idea;

/** What other features need to know of an idea that everybody may read. */
public record PublishedIdea(long id, long campaignId, long unitId, long authorId) {
}
