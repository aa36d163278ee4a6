package vn.sangkien.notice;

/** @param count of notices not read yet; 100 stands for 100 or more */
record UnreadResponse(int count) {
}
