package vn.sangkien.campaign.target;

import java.util.Map;

/**
 * All targets of one unit in one phase, edited and versioned together.
 *
 * @param version 0 for a unit that never had a target; goes out as {@code ETag}
 * @param amounts an absent key is "not set", which is not zero
 */
public record TargetSheet(long version, Map<TargetKey, Integer> amounts) {

    public static final TargetSheet NONE = new TargetSheet(0, Map.of());

    /** Null where none is set. */
    public Integer amount(TargetKey key) {
        return amounts.get(key);
    }
}
