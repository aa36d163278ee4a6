package vn.sangkien.demo;

import java.time.Instant;
import java.util.SplittableRandom;

/** 950,000 people, each known by a place; those of one unit stand side by side, those of the first phase before the others. */
final class NationPeople {

    private static final int ALL = 950_000;
    private static final double IN_FIRST_PHASE = 0.68;

    private final Instant from;
    private final int[] first;

    NationPeople(NationUnits units, Instant from) {
        this.from = from;
        int[] counts = Apportionment.of(ALL - units.grassroots().size(), units.grassroots().stream().mapToDouble(SampleUnit::weight).toArray());
        first = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            first[i + 1] = first[i] + counts[i] + 1;
        }
    }

    int count() {
        return ALL;
    }

    int first(int unit) {
        return first[unit];
    }

    int end(int unit) {
        return first[unit + 1];
    }

    int phase(int unit, int place) {
        return place < endOfFirstPhase(unit) ? 1 : 2;
    }

    private int endOfFirstPhase(int unit) {
        return first[unit] + Math.max(1, (int) ((end(unit) - first[unit]) * IN_FIRST_PHASE));
    }

    /** Some write much more than others. */
    long author(int unit, int phase, SplittableRandom random) {
        int end = phase == 1 ? endOfFirstPhase(unit) : end(unit);
        return id(first[unit] + (int) ((end - first[unit]) * Math.pow(random.nextDouble(), 1.4)));
    }

    long id(int place) {
        return NationUnits.id(from, place);
    }
}
