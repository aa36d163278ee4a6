package vn.sangkien.unit;

import java.util.List;

/** A unit with all below it hangs under another parent now. Both lists leave out the unit itself, the root first. */
public record UnitMoved(long unitId, List<Long> ancestorsBefore, List<Long> ancestorsAfter) {
}
