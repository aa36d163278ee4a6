package vn.sangkien.support.dispute;

/** What has come of a dispute. */
public enum DisputeState {
    OPEN,
    /** It was not theirs, and is out. */
    UPHELD,
    /** It is theirs after all, and counts again. */
    REJECTED,
    /** It came with the receipt of somebody else, has gone back to them, and counts again. */
    GIVEN_BACK
}
