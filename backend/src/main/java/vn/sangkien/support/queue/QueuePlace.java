package vn.sangkien.support.queue;

import vn.sangkien.shared.id.Id;

/** Where a queue is looked at. @param campaign null for that of now @param unit with all below it; null for all of the caller's units */
public record QueuePlace(Id campaign, Id unit) {
}
