package vn.sangkien.exchange.imports.row;

/** What becomes of a row. */
public enum RowOutcome {
    CREATE, CHANGE,
    /** As it was the last time. */
    SAME, ERROR,
    /** The template's example. */
    SKIPPED
}
