package vn.sangkien.unit.change;

/** What can happen to a unit. */
public enum ChangeKind {
    RENAME, RECLASSIFY, MOVE,
    /** All of it becomes part of another unit. */
    MERGE,
    /** It ends, and several new units go on in its place. */
    SPLIT,
    CLOSE, REOPEN
}
