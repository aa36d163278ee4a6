package vn.sangkien.campaign.target;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.Block;

/**
 * The targets of one unit in one phase.
 *
 * @param editable the kinds that the caller may set here
 * @param history  the latest changes, the newest first; only for those who may see who made them
 */
record TargetsResponse(
        Id unitId, Id phaseId, List<TargetCell> cells, List<TargetKind> editable, List<Change> history, long version) implements Versioned {

    @Schema(name = "TargetChange")
    record Change(TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to,
                  Instant at, String byName, String reason) {

        static Change of(TargetChange change, String byName) {
            return new Change(change.kind(), change.block(), change.amountBefore(), change.amountAfter(),
                    change.changedAt(), byName, change.reason());
        }
    }
}
