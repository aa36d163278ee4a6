package vn.sangkien.idea.lookalike;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.IdeaTexts;

/** The wording of one idea, compared exactly with that of another; the order of its sentences does not matter. */
final class Wording {

    /** Of the shingles of the shorter text. Different ideas in the same form share up to a quarter of theirs. */
    private static final double SIMILAR = 0.4;
    private static final double NEAR_IDENTICAL = 0.75;
    /** Fewer are a phrase that anybody may use. */
    private static final int FEWEST = 6;

    private final Set<String> all;
    /** What was wrong and what was done about it. Conditions and benefits are often said in words that go round. */
    private final Set<String> main;

    private Wording(Set<String> all, Set<String> main) {
        this.all = all;
        this.main = main;
    }

    static Wording of(IdeaTexts texts) {
        String main = Stream.of(texts.problem(), texts.description()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Wording(new HashSet<>(Analysis.shingles(texts.body())), new HashSet<>(Analysis.shingles(main)));
    }

    /** How much of the shorter text, and no less of its main part, is in the other wherever; from 0 to 1. */
    double share(Wording other) {
        return all.size() <= other.all.size() ? shareIn(other) : other.shareIn(this);
    }

    private double shareIn(Wording longer) {
        return all.size() < FEWEST ? 0 : Math.min(share(all, longer.all), share(main, longer.all));
    }

    /** Without a main part that says anything, as one letter three hundred times, nothing of it is anywhere. */
    private static double share(Set<String> fewer, Set<String> more) {
        return fewer.isEmpty() ? 0 : (double) fewer.stream().filter(more::contains).count() / fewer.size();
    }

    static Optional<Likeness> likeness(double share) {
        return share >= NEAR_IDENTICAL ? Optional.of(Likeness.NEAR_IDENTICAL) : share >= SIMILAR ? Optional.of(Likeness.SIMILAR) : Optional.empty();
    }
}
