package vn.sangkien.unit;

import java.time.LocalDate;
import java.util.List;

/** A unit ended. @param successorIds who goes on in its place; empty when nobody does */
public record UnitClosed(long unitId, List<Long> successorIds, LocalDate on, long orderedBy, String reason) {
}
