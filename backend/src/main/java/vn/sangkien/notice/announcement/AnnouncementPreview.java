package vn.sangkien.notice.announcement;

import vn.sangkien.unit.UnitRef;

/** What would be said, as it will be read, and to how many. */
record AnnouncementPreview(UnitRef unit, Audience audience, String subject, String text, int people) {
}
