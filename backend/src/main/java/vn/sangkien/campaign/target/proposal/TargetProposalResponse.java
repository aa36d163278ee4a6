package vn.sangkien.campaign.target.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/**
 * Changes of locked targets that wait, or waited, for approval.
 *
 * @param over      who answers for this unit decides
 * @param cellCount how many figures would change
 * @param mayDecide whether the caller may
 */
record TargetProposalResponse(
        Id id, PhaseResponse phase, UnitRef over, ProposalState state, String reason, int cellCount, boolean mayDecide,
        Instant proposedAt, String proposedBy, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) String decisionReason, long version) implements Versioned {

    /** One figure. @param ratePercent how it was worked out from {@code headcount}, if it was */
    @Schema(name = "TargetProposalCell")
    record Cell(UnitRef unit, TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to,
                @Schema(nullable = true) BigDecimal ratePercent, @Schema(nullable = true) Integer headcount) {

        static Cell of(TargetEdit edit, UnitRef unit) {
            return new Cell(unit, edit.key().kind(), edit.key().block(), edit.before(), edit.after(),
                    edit.rate() == null ? null : edit.rate().percent(), edit.rate() == null ? null : edit.rate().headcount());
        }
    }

    static TargetProposalResponse of(TargetProposal proposal, PhaseResponse phase, UnitRef over, Map<Long, String> names, int cellCount, boolean mayDecide) {
        return new TargetProposalResponse(Id.of(proposal.id()), phase, over, proposal.state(), proposal.reason(), cellCount, mayDecide,
                proposal.proposedAt(), names.getOrDefault(proposal.proposedBy(), "—"), proposal.decidedAt(),
                proposal.decidedBy() == null ? null : names.getOrDefault(proposal.decidedBy(), "—"), proposal.decisionReason(), proposal.version());
    }
}
