package vn.sangkien.idea.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which words two texts have in common: the longest runs first, wherever they stand, and each word of a text is the same as one word of the
 * other only. So a word that was put in place of another is told, although both are said somewhere in the other text too.
 */
final class Common {

    /** Two words in a row; one alone would be every "and". */
    private static final int RUN = 2;
    /** In a text of few words that come again and again there is no end of short runs. */
    private static final int MOST_RUNS = 50_000;
    private static final int LONGEST = 64;

    private final int[] one;
    private final int[] other;
    private final boolean[] inOne;
    private final boolean[] inOther;

    private Common(int[] one, int[] other) {
        this.one = one;
        this.other = other;
        this.inOne = new boolean[one.length];
        this.inOther = new boolean[other.length];
    }

    /** Words by their numbers; negative ones are the same as no other. */
    static Common of(int[] one, int[] other) {
        var common = new Common(one, other);
        common.match();
        return common;
    }

    boolean[] inOne() {
        return inOne;
    }

    boolean[] inOther() {
        return inOther;
    }

    private record Run(int one, int other, int length) {
    }

    private interface Found {

        void run(int one, int other, int length);
    }

    private void match() {
        var longestFirst = new PriorityQueue<Run>(Comparator.comparingInt(Run::length).reversed().thenComparingInt(Run::one).thenComparingInt(Run::other));
        int shortest = shortest();
        runs((from, there, length) -> {
            if (length >= shortest) {
                longestFirst.add(new Run(from, there, length));
            }
        });
        while (!longestFirst.isEmpty()) {
            Run run = longestFirst.poll();
            List<Run> free = free(run);
            if (free.size() == 1 && free.get(0).length == run.length) {
                Arrays.fill(inOne, run.one, run.one + run.length, true);
                Arrays.fill(inOther, run.other, run.other + run.length, true);
            } else {
                longestFirst.addAll(free);
            }
        }
    }

    /** The parts of the run that no longer one has taken. */
    private List<Run> free(Run run) {
        var free = new ArrayList<Run>();
        int length = 0;
        for (int i = 0; i <= run.length; i++) {
            if (i < run.length && !inOne[run.one + i] && !inOther[run.other + i]) {
                length++;
            } else {
                if (length >= RUN) {
                    free.add(new Run(run.one + i - length, run.other + i - length, length));
                }
                length = 0;
            }
        }
        return free;
    }

    /** So long that there are not too many of them. */
    private int shortest() {
        int[] runs = new int[LONGEST + 1];
        runs((from, there, length) -> runs[Math.min(length, LONGEST)]++);
        int shortest = LONGEST;
        for (int all = runs[LONGEST]; shortest > RUN && all + runs[shortest - 1] <= MOST_RUNS; ) {
            shortest--;
            all += runs[shortest];
        }
        return shortest;
    }

    /** Every run that goes on neither before nor after. */
    private void runs(Found found) {
        int[] before = new int[other.length + 1];
        for (int i = 0; i < one.length; i++) {
            int[] now = new int[other.length + 1];
            for (int j = 0; j < other.length; j++) {
                if (one[i] == other[j] && one[i] >= 0) {
                    int length = before[j] + 1;
                    now[j + 1] = length;
                    boolean ends = i + 1 == one.length || j + 1 == other.length || one[i + 1] != other[j + 1] || one[i + 1] < 0;
                    if (ends && length >= RUN) {
                        found.run(i + 1 - length, j + 1 - length, length);
                    }
                }
            }
            before = now;
        }
    }
}
