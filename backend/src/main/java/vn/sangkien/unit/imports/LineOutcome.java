package vn.sangkien.unit.imports;

/** What becomes of a row. */
enum LineOutcome {
    ERROR, CREATE, CHANGE
}
