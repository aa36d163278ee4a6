package vn.sangkien.support.dispute;

/** What has come of a dispute. */
public enum DisputeState {
    OPEN,
    /** It was not theirs, and is out. */
    UPHELD,
    /** It is theirs after all, and counts again. */
    REJECTED
}
