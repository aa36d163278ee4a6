package vn.sangkien.review.queue;

/** The states in which an idea can lie in a queue. */
public enum QueueState {
    SUBMITTED, IN_REVIEW, NEEDS_INFO
}
