package vn.sangkien.unit;

import java.time.LocalDate;

/** A unit to be founded with an id of its own choosing. */
public record NewUnit(long id, String code, UnitFacts facts, int members, long parentId, LocalDate foundedOn) {
}
