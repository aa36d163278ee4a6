package vn.sangkien.notice.announcement;

/** Who of a subtree is meant. */
enum Audience {
    /** Who takes part in the campaign there, and who holds a role there. */
    EVERYBODY,
    /** Who holds a role there. */
    OFFICERS
}
