package vn.sangkien.unit;

/** Whether a unit takes new ideas. */
enum UnitState {
    OPEN, CLOSED
}
