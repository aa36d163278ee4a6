package vn.sangkien.standings.board;

import java.util.EnumMap;
import java.util.Map;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** One unit's figures and targets, by block and summed over the blocks that a board shows. */
public record BoardRow(UnitRef unit, UnitLevel level, int childCount, int members, Map<Block, Figures> figuresByBlock,
                       Map<Block, Targets> targetsByBlock, Figures figures, Targets targets, Covered coverage) {

    /** What is counted at one unit, by block. */
    public record Counted(Map<Block, Figures> figures, Map<Block, Targets> targets, Map<Block, Covered> coverage) {
    }

    public static BoardRow of(UnitRef unit, UnitLevel level, int childCount, int members, Counted counted, BoardBlock shown) {
        Map<Block, Figures> figures = only(counted.figures(), shown);
        Map<Block, Targets> targets = only(counted.targets(), shown);
        return new BoardRow(unit, level, childCount, members, figures, targets,
                figures.values().stream().reduce(Figures.NONE, Figures::plus),
                targets.values().stream().reduce(Targets.NONE, Targets::plus),
                only(counted.coverage(), shown).values().stream().reduce(Covered.NONE, Covered::plus));
    }

    /** Met only if every block with an assigned target meets it; null when none has one (product rule 5.7). */
    public Boolean completed() {
        if (targets.assigned() == null) {
            return null;
        }
        return targetsByBlock.entrySet().stream().filter(target -> target.getValue().assigned() != null)
                .allMatch(target -> figuresByBlock.getOrDefault(target.getKey(), Figures.NONE).valid() >= target.getValue().assigned());
    }

    private static <T> Map<Block, T> only(Map<Block, T> byBlock, BoardBlock shown) {
        var kept = new EnumMap<Block, T>(Block.class);
        byBlock.forEach((block, value) -> {
            if (shown.includes(block)) {
                kept.put(block, value);
            }
        });
        return kept;
    }
}
