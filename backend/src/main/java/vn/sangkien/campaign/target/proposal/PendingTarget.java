package vn.sangkien.campaign.target.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;

/** A figure that waits for approval. */
public record PendingTarget(Id proposalId, TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to) {

    static PendingTarget of(Id proposal, TargetEdit edit) {
        return new PendingTarget(proposal, edit.key().kind(), edit.key().block(), edit.before(), edit.after());
    }
}
