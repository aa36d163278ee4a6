package vn.sangkien.standings.snapshot;

/** What a snapshot was taken for. */
public enum SnapshotKind {
    BY_HAND, DAILY, END_OF_GRACE
}
