package vn.sangkien.notice.announcement;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * An announcement and how far it got.
 *
 * @param people  how many were counted when it was made
 * @param written into how many inboxes it is
 */
record AnnouncementResponse(Id id, UnitRef unit, String authorName, Audience audience, String subject, String text, AnnouncementState state, int people, int written,
                            Instant announcedAt, long version) implements Versioned {

    static AnnouncementResponse of(Announcement announcement, UnitRef unit, String author) {
        return new AnnouncementResponse(Id.of(announcement.id()), unit, author, announcement.audience(), announcement.subject(), announcement.text(), announcement.state(),
                announcement.people(), announcement.written(), announcement.announcedAt(), announcement.version());
    }
}
