package vn.sangkien.support.request;

/** What a line of a conversation tells. */
enum CaseEvent {
    /** Words only. */
    WROTE,
    /** Words that want an answer. */
    ASKED_BACK,
    TAKEN, RELEASED, HANDED_OVER, RESOLVED, CLOSED,
    /** The worker lets the team help in the draft, or no longer. */
    DRAFT_SHARED, DRAFT_KEPT
}
