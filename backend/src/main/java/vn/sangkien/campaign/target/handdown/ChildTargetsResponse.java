package vn.sangkien.campaign.target.handdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.campaign.target.lock.TargetLockResponse;
import vn.sangkien.campaign.target.sheet.TargetCell;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/**
 * What a unit was given and what it hands down.
 *
 * @param sums     own figure and sum of all children, for each block and kind
 * @param editable the kinds that the caller may set for the children
 * @param rows     one page of the children, by name
 * @param total    how many children there are in all
 */
record ChildTargetsResponse(
        UnitRef unit, Id phaseId, List<Sum> sums, List<TargetKind> editable, TargetLockResponse lock, List<Row> rows, int total,
        @Schema(nullable = true) String nextCursor) {

    /** @param version comes back with every change of this unit's figures */
    @Schema(name = "ChildTargets")
    record Row(UnitRef unit, UnitLevel level, Block block, int memberCount, boolean closed, List<TargetCell> cells, long version) {

        static Row of(ChildUnit child, TargetSheet sheet) {
            return new Row(child.ref(), child.level(), child.block(), child.memberCount(), child.closed(), TargetCell.of(sheet), sheet.version());
        }
    }

    /**
     * @param own       null when the unit has no figure of its own here
     * @param children  what the children's figures add up to
     * @param set       how many children have one
     * @param gap       {@code children - own}; null when there is no own figure
     * @param shortfall whether less was handed down than was given
     */
    @Schema(name = "HandDownSum")
    record Sum(Block block, TargetKind kind, @Schema(nullable = true) Integer own, long children, int set, @Schema(nullable = true) Long gap, boolean shortfall) {

        static Sum of(TargetKey key, Integer own, ChildUnits.Sum sum) {
            Long gap = own == null ? null : sum.total() - own;
            return new Sum(key.block(), key.kind(), own, sum.total(), sum.set(), gap, gap != null && gap < 0);
        }
    }
}
