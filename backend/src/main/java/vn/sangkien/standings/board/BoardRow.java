package vn.sangkien.standings.board;

import java.util.EnumMap;
import java.util.Map;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** One unit's figures and targets, by block and summed over the blocks that a board shows. */
public record BoardRow(UnitRef unit, UnitLevel level, int childCount, int members, Counted counted, BoardBlock shown,
                       Figures figures, Targets targets, Covered coverage) {

    /** What is counted at one unit, by block. */
    public record Counted(Map<Block, Figures> figures, Map<Block, Targets> targets, Map<Block, Covered> coverage) {

        Counted() {
            this(new EnumMap<>(Block.class), new EnumMap<>(Block.class), new EnumMap<>(Block.class));
        }
    }

    public static BoardRow of(UnitRef unit, UnitLevel level, int childCount, int members, Counted counted, BoardBlock shown) {
        Figures figures = Figures.NONE;
        Targets targets = Targets.NONE;
        Covered coverage = Covered.NONE;
        for (Block block : shown.blocks()) {
            figures = figures.plus(counted.figures.getOrDefault(block, Figures.NONE));
            targets = targets.plus(counted.targets.getOrDefault(block, Targets.NONE));
            coverage = coverage.plus(counted.coverage.getOrDefault(block, Covered.NONE));
        }
        return new BoardRow(unit, level, childCount, members, counted, shown, figures, targets, coverage);
    }

    Figures figures(Block block) {
        return counted.figures.getOrDefault(block, Figures.NONE);
    }

    Targets targets(Block block) {
        return counted.targets.getOrDefault(block, Targets.NONE);
    }

    /** Met only if every block with an assigned target meets it; null when none has one (product rule 5.7). */
    public Boolean completed() {
        if (targets.assigned() == null) {
            return null;
        }
        return shown.blocks().stream().filter(block -> targets(block).assigned() != null)
                .allMatch(block -> figures(block).valid() >= targets(block).assigned());
    }
}
