package vn.sangkien.unit;

/** A unit is found by other words now, though it is called the same. */
public record UnitWordsChanged(long unitId) {
}
