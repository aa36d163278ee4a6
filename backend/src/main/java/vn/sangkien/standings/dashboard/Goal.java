package vn.sangkien.standings.dashboard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;

/**
 * One target and the way there (product rule 5.8).
 *
 * @param missing      to the target, never below zero
 * @param requiredPace valid ideas a day until the phase closes; null when no day is left
 * @param pctForecast  the forecast in per cent of the target; null without a forecast or for a target of zero
 * @param atRisk       the forecast is below the target; null without a forecast
 */
@Schema(name = "TargetAhead")
public record Goal(TargetKind kind, int target, int missing, @Schema(nullable = true) BigDecimal requiredPace,
                   @Schema(nullable = true) BigDecimal pctForecast, @Schema(nullable = true) Boolean atRisk) {
}
