package vn.sangkien.unit;

import java.util.List;

/** Units were founded, closed, reopened or put into another level or block. */
public record UnitsChanged(List<Long> unitIds) {
}
