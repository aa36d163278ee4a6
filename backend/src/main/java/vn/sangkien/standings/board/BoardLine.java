package vn.sangkien.standings.board;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/**
 * One unit on a board.
 *
 * @param members         the unit's own published headcount
 * @param rank            null where the unit has no place in this order
 * @param apart           why it is listed apart; null otherwise
 * @param validPer100     valid ideas per 100 members, one decimal; null without members
 * @param coverage        null for a quarter and a range of days
 */
@Schema(name = "Line")
public record BoardLine(
        UnitRef unit, UnitLevel level, int childCount, int members, @Schema(nullable = true) Integer rank, @Schema(nullable = true) Apart apart,
        BoardFigures figures, TargetLine targets, @Schema(nullable = true) BigDecimal validPer100, @Schema(nullable = true) CoverageLine coverage) {

    /** How many open grassroots units have a valid idea. @param pctCovered null where there are no grassroots units */
    @Schema(name = "CoverageLine")
    public record CoverageLine(int covered, int grassroots, @Schema(nullable = true) BigDecimal pctCovered) {
    }

    /** A unit outside the ranking. */
    public static BoardLine of(BoardRow row, BoardWindow window) {
        return of(new Ranking.Place(row, null, null, null), window);
    }

    public static BoardLine of(Ranking.Place place, BoardWindow window) {
        BoardRow row = place.row();
        return new BoardLine(row.unit(), row.level(), row.childCount(), row.members(), place.rank(), place.apart(), BoardFigures.of(row.figures(), window),
                TargetLine.of(row.figures(), row.targets(), row.completed()), Ratio.percent(row.figures().valid(), row.members()),
                window.ofDays() ? null : coverage(row.coverage()));
    }

    private static CoverageLine coverage(Covered coverage) {
        return new CoverageLine(coverage.covered(), coverage.units(), Ratio.percent(coverage.covered(), coverage.units()));
    }
}
