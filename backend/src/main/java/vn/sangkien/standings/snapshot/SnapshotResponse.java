package vn.sangkien.standings.snapshot;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardScope;

/**
 * A snapshot. All but the signature and what the caller may do stays the same for ever.
 *
 * @param group       the emulation group whose board it is; null for that of a unit
 * @param self        the unit at the top with its figures in all blocks, as of then
 * @param asOf        the instant that is frozen
 * @param plannedAt   when a scheduled one was due; null for one taken by hand
 * @param takenBy     who took it by hand; null for a scheduled one and for those who are not signed in
 * @param units       how many units are frozen
 * @param contentHash SHA-256 of the file {@code content}
 * @param signature   null as long as the figures are provisional
 * @param signable    whether the caller may sign
 */
record SnapshotResponse(
        Id id, Id campaignId, String campaignName, BoardScope scope, @Schema(nullable = true) GroupRef group, BoardLine self, SnapshotKind kind, Instant asOf, @Schema(nullable = true) Instant plannedAt,
        @Schema(nullable = true) String takenBy, @Schema(nullable = true) String note, String ruleVersion, Minimums minimums, int units, String contentHash,
        @Schema(nullable = true) Signature signature, boolean signable) implements Tagged {

    @Schema(name = "SnapshotSignature")
    record Signature(Instant signedAt, String signedBy) {
    }

    @Override
    public String entityTag() {
        return contentHash.substring(0, 16) + (signature == null ? "" : "-signed") + (signable ? "-mine" : "") + (takenBy == null ? "" : "-known");
    }
}
