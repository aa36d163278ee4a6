package vn.sangkien.unit.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a file would do to the tree as it is now. @param same how many rows change nothing */
record ImportPlan(int rows, Faults faults, List<Step> steps, int same) {

    private static final int NEW_AT_ONCE = 1_000;
    private static final int CHANGES_AT_ONCE = 50;

    int creates() {
        return (int) steps.stream().filter(Step::creates).count();
    }

    int changes() {
        return steps.size() - creates();
    }

    /**
     * In an order in which the tree is whole after each: from the top down what is new or changed, so that nothing ever hangs
     * below itself; from the bottom up what ends.
     */
    List<Chunk> chunks() {
        var chunks = new ArrayList<Chunk>();
        int deepest = steps.stream().mapToInt(Step::depth).max().orElse(0);
        for (int depth = 0; depth <= deepest; depth++) {
            int level = depth;
            List<Step> here = steps.stream().filter(step -> step.depth() == level).toList();
            cut(chunks, here.stream().filter(Step::creates).toList(), NEW_AT_ONCE, false);
            cut(chunks, here.stream().filter(step -> !step.creates() && step.changes()).toList(), CHANGES_AT_ONCE, false);
        }
        cut(chunks, steps.stream().filter(Step::closes).sorted(Comparator.comparingInt(Step::depth).reversed()).toList(), CHANGES_AT_ONCE, true);
        return chunks;
    }

    /** What is made in one transaction. @param ends whether the units are closed, rather than made or changed */
    record Chunk(List<Step> steps, boolean ends) {
    }

    private static void cut(List<Chunk> chunks, List<Step> steps, int size, boolean ends) {
        for (int from = 0; from < steps.size(); from += size) {
            chunks.add(new Chunk(List.copyOf(steps.subList(from, Math.min(steps.size(), from + size))), ends));
        }
    }
}
