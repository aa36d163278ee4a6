package vn.sangkien.unit.imports;

/** How far an import is. */
enum ImportState {
    /** The file waits to be checked. */
    PENDING,
    /** What it would do, or what is wrong with it, is known; nothing is done. */
    CHECKED,
    /** It is being made, or waits to be. */
    RUNNING,
    DONE, FAILED, CANCELLED
}
