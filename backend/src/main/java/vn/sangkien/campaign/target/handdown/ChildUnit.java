package vn.sangkien.campaign.target.handdown;

import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** A unit directly below the one that hands down. */
record ChildUnit(long id, UnitRef ref, UnitLevel level, Block block, int memberCount, boolean closed) {
}
