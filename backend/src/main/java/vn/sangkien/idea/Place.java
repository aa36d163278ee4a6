package vn.sangkien.idea;

import vn.sangkien.unit.Block;

/** Where an idea counts, and the number of its receipt. */
record Place(String number, long phaseId, long unitId, Block block) {
}
