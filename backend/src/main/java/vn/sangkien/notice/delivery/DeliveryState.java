package vn.sangkien.notice.delivery;

/** Where a delivery stands. */
enum DeliveryState {
    /** For its time. */
    WAITING,
    /** On its way with the mail server or the gateway. */
    HANDED,
    SENT,
    FAILED,
    /** Not sent, and why is known. */
    DROPPED
}
