package vn.sangkien.review.bulk;

/** How many ideas are selected, and how many may be decided at once. */
record BulkCount(long count, int most) {
}
