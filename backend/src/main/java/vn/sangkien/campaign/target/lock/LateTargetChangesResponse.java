package vn.sangkien.campaign.target.lock;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/**
 * What was changed, with approval, after the lock of a phase: of a unit and of those directly below it, the newest first.
 *
 * @param total how many changes there are in all
 * @param items one page of them
 */
record LateTargetChangesResponse(List<Item> items, int total, @Schema(nullable = true) String nextCursor) {

    /** Null stands for "not set". */
    @Schema(name = "LateTargetChangeOfUnit")
    record Item(UnitRef unit, TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to, Instant at) {
    }
}
