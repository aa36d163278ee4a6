package vn.sangkien.review.bulk;

/** How many ideas are selected, how many more the four-eyes rule leaves out since the caller wrote or entered them, and how many may be decided at once. */
record BulkCount(long count, long leftOut, int most) {
}
