package vn.sangkien.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import vn.sangkien.unit.Block;

/** How many ideas and registrants fall to each grassroots union, so that the published totals come out exactly. */
final class Workload {

    /** Check values of the field: 196 of 105 assigned in a grassroots union, 3,979 of 958 in an upper one. */
    static final int SAMPLE_UNIT_VALID = 196;
    static final int SAMPLE_UNIT_ASSIGNED = 105;
    static final int EAGER_UPPER_VALID = 3_979;
    static final int EAGER_UPPER_ASSIGNED = 958;
    /** Where the second of them is, among the upper unions; the small programme has too few. */
    static final int EAGER_UPPER = 4;

    private final Map<SampleUnit, Integer> validInFirst = new HashMap<>();
    private final Map<SampleUnit, Integer> submittedInSecond = new HashMap<>();
    private final Map<SampleUnit, Integer> registrantsInFirst = new HashMap<>();
    private final Map<SampleUnit, Integer> registrantsInSecond = new HashMap<>();

    Workload(SampleScale scale, SampleUnits units, SplittableRandom random) {
        validInFirst.put(units.sampleUnit(), SAMPLE_UNIT_VALID);
        if (units.uppers().size() > EAGER_UPPER) {
            share(validInFirst, EAGER_UPPER_VALID, units.below(units.uppers().get(EAGER_UPPER)), SampleUnit::weight);
        }
        for (Block block : Block.values()) {
            int fixed = validInFirst.entrySet().stream().filter(entry -> entry.getKey().block() == block).mapToInt(Map.Entry::getValue).sum();
            share(validInFirst, scale.valid().of(block) - fixed,
                    units.grassroots().stream().filter(unit -> unit.block() == block && !validInFirst.containsKey(unit)).toList(), SampleUnit::weight);
        }
        List<SampleUnit> others = units.grassroots().stream().filter(unit -> unit != units.sampleUnit()).toList();
        submittedInSecond.put(units.sampleUnit(), scale.atSampleUnit());
        share(submittedInSecond, scale.submittedSecond() - scale.atSampleUnit(), others,
                unit -> unit.closed() ? 0 : unit.weight() * Math.exp(0.4 * random.nextGaussian()));
        register(registrantsInFirst, scale.registrantsFirst(), units.grassroots(), validInFirst, random);
        register(registrantsInSecond, scale.registrantsSecond() - 1, units.grassroots(), submittedInSecond, random);
    }

    /** Where there are ideas there is at least one registrant. */
    private static void register(Map<SampleUnit, Integer> registrants, int total, List<SampleUnit> units,
                                 Map<SampleUnit, Integer> ideas, SplittableRandom random) {
        List<SampleUnit> taking = units.stream().filter(unit -> ideas.get(unit) > 0).toList();
        units.forEach(unit -> registrants.put(unit, 0));
        share(registrants, total - taking.size(), taking, unit -> ideas.get(unit) * random.nextDouble(0.7, 1.4));
        taking.forEach(unit -> registrants.merge(unit, 1, Integer::sum));
    }

    private static void share(Map<SampleUnit, Integer> into, int total, List<SampleUnit> units, ToDoubleFunction<SampleUnit> weight) {
        int[] shares = Apportionment.of(total, units.stream().mapToDouble(weight).toArray());
        for (int i = 0; i < shares.length; i++) {
            into.put(units.get(i), shares[i]);
        }
    }

    int validInFirst(SampleUnit unit) {
        return validInFirst.get(unit);
    }

    int submittedInSecond(SampleUnit unit) {
        return submittedInSecond.get(unit);
    }

    int registrants(SampleUnit unit, int phase) {
        return (phase == 1 ? registrantsInFirst : registrantsInSecond).get(unit);
    }
}
