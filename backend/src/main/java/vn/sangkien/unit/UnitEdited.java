package vn.sangkien.unit;

/** A unit is called differently now, or has another number of members. */
public record UnitEdited(long unitId) {
}
