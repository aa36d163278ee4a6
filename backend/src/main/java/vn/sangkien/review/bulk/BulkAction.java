package vn.sangkien.review.bulk;

/** What is done to each of many ideas. */
enum BulkAction {
    DECIDE,
    /** Attach the decision that recognised them; they stay undecided. */
    RECOGNISE,
    /** Take back what an earlier one decided. */
    UNDO
}
