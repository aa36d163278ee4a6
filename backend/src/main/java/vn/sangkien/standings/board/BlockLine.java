package vn.sangkien.standings.board;

import java.util.List;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;

/** A unit's own figures in one block. */
public record BlockLine(Block block, BoardFigures figures, TargetLine targets) {

    public static List<BlockLine> of(BoardRow row, BoardBlock shown, BoardWindow window) {
        return shown.blocks().stream().map(block -> {
            Figures figures = row.figures(block);
            Targets targets = row.targets(block);
            Boolean completed = targets.assigned() == null ? null : figures.valid() >= targets.assigned();
            return new BlockLine(block, BoardFigures.of(figures, window), TargetLine.of(figures, targets, completed));
        }).toList();
    }
}
