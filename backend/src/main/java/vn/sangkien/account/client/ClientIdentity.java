package vn.sangkien.account.client;

/** A client as it may act at this moment. */
record ClientIdentity(long id, String name, long unit, String addresses, int perMinute) {
}
