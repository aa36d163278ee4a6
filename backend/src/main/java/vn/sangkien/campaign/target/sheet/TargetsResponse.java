package vn.sangkien.campaign.target.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetChange;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.campaign.target.lock.TargetLockResponse;
import vn.sangkien.campaign.target.proposal.PendingTarget;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.Block;

/**
 * The targets of one unit in one phase.
 *
 * @param editable    the kinds that the caller may set here, though some may be locked and need approval
 * @param pending     figures that wait for approval; only for those who may set any
 * @param lateChanges what was changed after the lock, for whoever is signed in: old and new, the newest first
 * @param history     the latest changes, the newest first; only for those who may see who made them
 */
record TargetsResponse(
        Id unitId, Id phaseId, List<TargetCell> cells, List<TargetKind> editable, TargetLockResponse lock, List<PendingTarget> pending,
        List<LateChange> lateChanges, List<Change> history, long version) implements Versioned {

    /** @param ratePercent how the figure was worked out from {@code headcount} members, if it was */
    @Schema(name = "TargetChange")
    record Change(TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to,
                  Instant at, String byName, @Schema(nullable = true) String approvedByName, String reason,
                  @Schema(nullable = true) BigDecimal ratePercent, @Schema(nullable = true) Integer headcount) {

        static Change of(TargetChange change, Map<Long, String> names) {
            var edit = change.edit();
            return new Change(edit.key().kind(), edit.key().block(), edit.before(), edit.after(), change.at(), names.getOrDefault(change.by(), "—"),
                    change.afterLock() ? names.getOrDefault(change.approvedBy(), "—") : null, change.reason(),
                    edit.rate() == null ? null : edit.rate().percent(), edit.rate() == null ? null : edit.rate().headcount());
        }
    }

    @Schema(name = "LateTargetChange")
    record LateChange(TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to, Instant at) {

        static LateChange of(TargetChange change) {
            return new LateChange(change.edit().key().kind(), change.edit().key().block(), change.edit().before(), change.edit().after(), change.at());
        }
    }

    static TargetsResponse of(long unitId, long phaseId, TargetSheet sheet, List<TargetKind> editable, TargetLockResponse lock,
                              List<PendingTarget> pending, List<LateChange> lateChanges, List<Change> history) {
        return new TargetsResponse(Id.of(unitId), Id.of(phaseId), TargetCell.of(sheet), editable, lock, pending, lateChanges, history, sheet.version());
    }
}
