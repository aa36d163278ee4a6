package vn.sangkien.publication.like;

/** @param mine whether the caller likes it */
record LikesResponse(long count, boolean mine) {
}
