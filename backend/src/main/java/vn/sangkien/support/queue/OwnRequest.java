package vn.sangkien.support.queue;

/** @param mine whether the caller looks after it from now on; otherwise nobody does, whoever did */
record OwnRequest(boolean mine) {
}
