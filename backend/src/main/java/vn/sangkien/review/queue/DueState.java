package vn.sangkien.review.queue;

/** How the day for the answer lies to today. */
public enum DueState {
    IN_TIME, SOON, OVERDUE
}
