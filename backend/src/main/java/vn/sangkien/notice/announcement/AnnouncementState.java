package vn.sangkien.notice.announcement;

/** Where an announcement stands. */
enum AnnouncementState {
    /** On its way into the inboxes. */
    WRITING,
    DONE,
    /** Taken back: it is in no inbox any more. */
    WITHDRAWN
}
