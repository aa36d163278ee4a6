package vn.sangkien.standings.snapshot;

/** @param intact whether the rows that are stored now still have the hash they were sealed with */
record SnapshotVerification(String contentHash, String computedHash, boolean intact) {
}
