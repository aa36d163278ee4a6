package vn.sangkien.idea;

import java.time.LocalDate;

/** What other features need to know of an idea that everybody may read. */
public record PublishedIdea(long id, long campaignId, long unitId, long authorId, LocalDate firstAppliedOn) {
}
