package vn.sangkien.standings.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.unit.UnitRef;

/**
 * Why a unit stands where it stands on a board.
 *
 * @param metric  the id of the definition by which the board ranks, {@code rule} its text
 * @param measure the exact fraction that is compared; null when there is none
 * @param next    the nearest place above; null for the first and for units listed apart
 * @param ahead   the way to the unit's own target; null without one, and for what is not a whole phase
 * @param ranked  how many units have a rank
 */
public record ExplanationResponse(
        BoardLine line, BoardOrder order, BoardBlock block, BoardScope scope, Minimums minimums, int ranked, String metric, Text rule, Text ties,
        @Schema(nullable = true) Fraction measure, @Schema(nullable = true) Next next, @Schema(nullable = true) Ahead ahead,
        Instant asOf, String ruleVersion, boolean provisional,
        @JsonIgnore @Schema(hidden = true) String entityTag) implements Tagged {

    /** Exact, never rounded. */
    public record Fraction(long part, long whole) {

        static Fraction of(Ratio ratio) {
            return ratio == null ? null : new Fraction(ratio.part(), ratio.whole());
        }
    }

    /**
     * The place above.
     *
     * @param toEqual how much more of what is counted gives the same rank, {@code toPass} a better one
     */
    @Schema(name = "NextPlace")
    public record Next(UnitRef unit, int rank, Fraction measure, long toEqual, long toPass) {

        static Next of(Ranking.Place above, Ratio measure) {
            Ratio wanted = above.position().measure();
            long product = wanted.part() * measure.whole();
            long toEqual = -Math.floorDiv(-product, wanted.whole()) - measure.part();
            long toPass = Math.floorDiv(product, wanted.whole()) + 1 - measure.part();
            return new Next(above.row().unit(), above.rank(), Fraction.of(wanted), toEqual, toPass);
        }
    }

    /** @param requiredPace valid ideas a day until the phase closes; null when no day is left */
    @Schema(name = "WayToTarget")
    public record Ahead(TargetKind kind, int target, int missing, int daysLeft, @Schema(nullable = true) BigDecimal requiredPace, BigDecimal recentPace) {
    }
}
