package vn.sangkien.privacy;

/** Where a request stands. */
public enum DataRequestState {
    OPEN,
    /** The person has been told that it is being worked on. */
    ANSWERED,
    DONE,
    REFUSED,
    /** Taken back by the person, or ended because the person was erased. */
    WITHDRAWN;

    boolean pending() {
        return this == OPEN || this == ANSWERED;
    }
}
