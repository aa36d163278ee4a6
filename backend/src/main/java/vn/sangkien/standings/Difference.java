package vn.sangkien.standings;

import vn.sangkien.unit.Block;

/** What must be added to a tally to make it right. */
record Difference(long scopeId, long unitId, Block block, Figures missing) {
}
