package vn.sangkien.notice.delivery;

/** Why something was not sent. Except for what is void, it is in the next summary. */
enum DropReason {
    /** The decision was taken back, or the idea is gone. */
    VOID,
    /** Already read, or nothing is left to sum up. */
    NOTHING_NEW,
    PERSON_CAP,
    UNIT_CAP,
    NO_CONTACT,
    /** The receiver's end refused it or was out of reach until the evening. */
    NOT_TAKEN;

    boolean later() {
        return this == PERSON_CAP || this == UNIT_CAP || this == NOT_TAKEN;
    }
}
