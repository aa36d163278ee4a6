package vn.sangkien.idea.lookalike;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.IdeaTexts;

/** The wording of one idea, compared exactly with that of another; the order of its sentences does not matter. */
final class Wording {

    /** Of the shingles of the shorter text. Different ideas in the same form share up to a quarter of theirs. */
    private static final double SIMILAR = 0.4;
    private static final double NEAR_IDENTICAL = 0.75;
    /** Fewer are a phrase that anybody may use. */
    private static final int FEWEST = 6;

    private final Set<String> shingles;

    private Wording(Set<String> shingles) {
        this.shingles = shingles;
    }

    static Wording of(IdeaTexts texts) {
        return new Wording(new HashSet<>(Analysis.shingles(texts.body())));
    }

    /** From 0 to 1. */
    double share(Wording other) {
        int fewer = Math.min(shingles.size(), other.shingles.size());
        if (fewer < FEWEST) {
            return 0;
        }
        long both = shingles.stream().filter(other.shingles::contains).count();
        return (double) both / fewer;
    }

    static Optional<Likeness> likeness(double share) {
        return share >= NEAR_IDENTICAL ? Optional.of(Likeness.NEAR_IDENTICAL) : share >= SIMILAR ? Optional.of(Likeness.SIMILAR) : Optional.empty();
    }
}
