package vn.sangkien.standings.dashboard;

import java.util.List;
import vn.sangkien.unit.UnitRef;

/** Units directly below without a valid idea. @param units the first of them by code, {@code total} how many there are */
public record ChildrenAtZero(int total, int children, List<UnitRef> units) {
}
