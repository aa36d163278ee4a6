package vn.sangkien.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;

/**
 * @param appliedFrom      first and {@code appliedUntil} last day on which an idea may have been first applied
 * @param recognitionFirst whether an idea must have been recognised before it is handed in
 */
public record CampaignResponse(Id id, String code, String name, LocalDate appliedFrom, LocalDate appliedUntil, Minimums minimums, boolean recognitionFirst, Clock clock,
                               long version)
        implements Versioned {

    /** @param phase the open phase, else the last one; {@code nextPhase} the next to open */
    @Schema(name = "CampaignClock")
    public record Clock(CampaignState state, @Schema(nullable = true) PhaseResponse phase, @Schema(nullable = true) PhaseResponse nextPhase, Instant now) {
    }

    static CampaignResponse of(Campaign campaign, CampaignClock clock, Instant now) {
        return new CampaignResponse(Id.of(campaign.id()), campaign.code(), campaign.name(), campaign.appliedFrom(), campaign.appliedUntil(), campaign.minimums(), campaign.recognitionFirst(),
                new Clock(clock.state(), clock.shown().map(phase -> phase.at(now)).orElse(null),
                        clock.next().map(phase -> phase.at(now)).orElse(null), now), campaign.version());
    }
}
