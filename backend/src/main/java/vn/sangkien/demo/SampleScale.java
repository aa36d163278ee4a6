package vn.sangkien.demo;

import java.util.Optional;
import vn.sangkien.unit.Block;

/**
 * How large the sample programme is. Its proportions are those of a real capital's federation (product section 2).
 *
 * @param valid           how many valid ideas the first phase ended with
 * @param submittedSecond about how many ideas the running phase has so far, without those of the known accounts
 * @param atSampleUnit    how many of them belong to the unit of the known officer
 */
record SampleScale(String name, int uppers, int grassroots, Amounts valid, Amounts assignedFirst, Amounts assignedSecond,
                   int registrantsFirst, int registrantsSecond, int submittedSecond, int atSampleUnit, int drafts, int sprintGoal) {

    record Amounts(int enterprise, int publicService) {

        int of(Block block) {
            return block == Block.ENTERPRISE ? enterprise : publicService;
        }
    }

    static final SampleScale SMALL = new SampleScale("small", 4, 14,
            new Amounts(330, 91), new Amounts(300, 90), new Amounts(450, 135), 168, 74, 220, 34, 5, 150);
    static final SampleScale FULL = new SampleScale("full", 40, 612,
            new Amounts(43_562, 12_544), new Amounts(40_000, 12_000), new Amounts(60_000, 18_000), 22_264, 9_870, 31_000, 58, 420, 20_000);

    /** Empty for {@code none}. */
    static Optional<SampleScale> named(String name) {
        return switch (name) {
            case "none" -> Optional.empty();
            case "small" -> Optional.of(SMALL);
            case "full" -> Optional.of(FULL);
            default -> throw new IllegalArgumentException("SAMPLE_PROGRAMME is none, small or full, not \"" + name + "\"");
        };
    }
}
