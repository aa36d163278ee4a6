package vn.sangkien.demo;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.unit.Block;

/** What a workplace does, which decides about its name, its size and what its people write about. */
enum Trade {
    POWER, ELECTRONICS, GARMENT, MECHANICS, FOOD, BUILDING, TRANSPORT, CITY_SERVICE, COMMERCE, PLASTICS,
    NURSERY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, HOSPITAL, OFFICE;

    /** Groups that the resources name instead of all their members. */
    private static final Map<String, Set<Trade>> GROUPS = Map.of(
            "FIRMS", EnumSet.range(POWER, PLASTICS), "MAKERS", EnumSet.of(ELECTRONICS, GARMENT, MECHANICS, FOOD, PLASTICS),
            "SCHOOL", EnumSet.range(NURSERY, UPPER_SECONDARY));
    private static final IdeaField[] FIELDS = IdeaField.values();
    /** In the order of {@link IdeaField}. */
    private static final int[] AT_FIRMS = {46, 11, 0, 0, 3, 14, 9, 0, 10, 5, 2};
    private static final int[] AT_SCHOOLS = {0, 11, 62, 0, 4, 4, 4, 0, 8, 5, 2};
    private static final int[] AT_HOSPITALS = {0, 9, 0, 56, 12, 6, 4, 0, 8, 4, 1};
    private static final int[] AT_OFFICES = {0, 19, 0, 0, 2, 2, 3, 48, 14, 9, 3};

    /** The trade of that name, or those of the group. */
    static Set<Trade> named(String name) {
        return GROUPS.containsKey(name) ? GROUPS.get(name) : EnumSet.of(valueOf(name));
    }

    boolean teaches() {
        return GROUPS.get("SCHOOL").contains(this);
    }

    Block block() {
        return ordinal() < NURSERY.ordinal() ? Block.ENTERPRISE : Block.PUBLIC_SERVICE;
    }

    IdeaField field(SplittableRandom random) {
        int[] weights = switch (this) {
            case NURSERY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY -> AT_SCHOOLS;
            case HOSPITAL -> AT_HOSPITALS;
            case OFFICE -> AT_OFFICES;
            default -> AT_FIRMS;
        };
        int point = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            point -= weights[i];
            if (point < 0) {
                return FIELDS[i];
            }
        }
        throw new IllegalStateException("weights of " + this + " do not add up to 100");
    }

    int members(SplittableRandom random) {
        double median = switch (this) {
            case NURSERY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY -> 55;
            case HOSPITAL -> 210;
            case OFFICE -> 48;
            case GARMENT, ELECTRONICS -> 420;
            default -> 190;
        };
        return (int) Math.max(12, Math.round(median * Math.exp(0.75 * random.nextGaussian())));
    }
}
