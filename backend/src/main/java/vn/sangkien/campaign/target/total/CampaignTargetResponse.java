package vn.sangkien.campaign.target.total;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;

/**
 * What a unit is to reach in a whole campaign, beside what its phases add up to.
 *
 * @param editable the kinds that the caller may set
 */
record CampaignTargetResponse(
        Id unitId, Id campaignId, @Schema(nullable = true) Integer assigned, @Schema(nullable = true) Integer registered,
        List<PhaseTotal> phases, List<TargetKind> differing, List<TargetKind> editable, long version) implements Versioned {

    /** Both blocks of one phase together; null where neither has a figure. */
    @Schema(name = "PhaseTargetTotal")
    record PhaseTotal(Id phaseId, String name, @Schema(nullable = true) Long assigned, @Schema(nullable = true) Long registered) {
    }
}
