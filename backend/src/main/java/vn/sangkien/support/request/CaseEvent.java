package vn.sangkien.support.request;

/** What a line of a conversation tells. */
enum CaseEvent {
    /** Words only. */
    WROTE,
    /** Words that want an answer. */
    ASKED_BACK,
    TAKEN, RELEASED, HANDED_OVER, RESOLVED, CLOSED
}
