package vn.sangkien.standings.board;

import java.util.Arrays;
import java.util.List;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;

/** A unit's own figures in one block. */
public record BlockLine(Block block, BoardFigures figures, TargetLine targets) {

    public static List<BlockLine> of(BoardRow row, BoardBlock shown, BoardWindow window) {
        return Arrays.stream(Block.values()).filter(shown::includes).map(block -> {
            Figures figures = row.figuresByBlock().getOrDefault(block, Figures.NONE);
            Targets targets = row.targetsByBlock().getOrDefault(block, Targets.NONE);
            Boolean completed = targets.assigned() == null ? null : figures.valid() >= targets.assigned();
            return new BlockLine(block, BoardFigures.of(figures, window), TargetLine.of(figures, targets, completed));
        }).toList();
    }
}
