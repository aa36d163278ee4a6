package vn.sangkien.exchange.exports;

/** How far an export is. */
enum ExportState {
    WAITING, RUNNING, DONE, FAILED, CANCELLED,
    /** Its file has been removed. */
    EXPIRED
}
