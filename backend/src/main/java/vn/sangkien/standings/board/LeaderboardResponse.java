package vn.sangkien.standings.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/**
 * A live board.
 *
 * @param asOf        up to when all changes are contained in the figures
 * @param ruleVersion the version of the counting rules
 * @param provisional true as long as the figures may still change
 * @param self        the unit itself, {@code blocks} the same by block
 * @param ancestors   the units above, the root first
 * @param rows        one page of the units directly below, best first
 * @param total       how many units are below in all
 */
record LeaderboardResponse(
        Id campaignId, String campaignName, BoardScope scope, BoardBlock block, BoardOrder order, Instant asOf, String ruleVersion, boolean provisional,
        Line self, List<BlockLine> blocks, List<Line> ancestors, List<Line> rows, int total, @Schema(nullable = true) String nextCursor,
        @JsonIgnore @Schema(hidden = true) String entityTag) implements Tagged {

    /** One unit. @param rank null where the unit has no place in this order */
    record Line(UnitRef unit, UnitLevel level, int childCount, @Schema(nullable = true) Integer rank, Figures figures, TargetLine targets) {

        static Line of(BoardRow row, Integer rank) {
            return new Line(row.unit(), row.level(), row.childCount(), rank, row.figures(),
                    TargetLine.of(row.figures(), row.targets(), row.completed()));
        }
    }

    /** The unit's own figures in one block. */
    record BlockLine(Block block, Figures figures, TargetLine targets) {

        static List<BlockLine> of(BoardRow row, BoardBlock shown) {
            return Arrays.stream(Block.values()).filter(shown::includes).map(block -> {
                Figures figures = row.figuresByBlock().getOrDefault(block, Figures.NONE);
                Targets targets = row.targetsByBlock().getOrDefault(block, Targets.NONE);
                Boolean completed = targets.assigned() == null ? null : figures.valid() >= targets.assigned();
                return new BlockLine(block, figures, TargetLine.of(figures, targets, completed));
            }).toList();
        }
    }

    /** Both targets and what is reached of each, in percent with one decimal; null where no target is set. */
    record TargetLine(
            @Schema(nullable = true) Integer assigned, @Schema(nullable = true) Integer registered,
            @Schema(nullable = true) BigDecimal pctAssigned, @Schema(nullable = true) BigDecimal pctRegistered,
            @Schema(nullable = true) Boolean completed) {

        static TargetLine of(Figures figures, Targets targets, Boolean completed) {
            return new TargetLine(targets.assigned(), targets.registered(), percent(figures, targets.assigned()),
                    percent(figures, targets.registered()), completed);
        }

        private static BigDecimal percent(Figures figures, Integer target) {
            Ratio ratio = Ratio.of(figures.valid(), target);
            return ratio == null ? null : ratio.percent();
        }
    }
}
