package vn.sangkien.review.bulk;

/** What became of one of many ideas. */
enum BulkResult {
    WAITING, DONE, REFUSED,
    /** Not reached before the whole was cancelled. */
    CANCELLED
}
