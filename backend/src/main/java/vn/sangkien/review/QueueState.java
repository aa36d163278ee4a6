package vn.sangkien.review;

/** The states in which an idea can lie in a queue. */
enum QueueState {
    SUBMITTED, IN_REVIEW, NEEDS_INFO
}
