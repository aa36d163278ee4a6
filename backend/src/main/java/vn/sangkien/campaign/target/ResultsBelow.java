package vn.sangkien.campaign.target;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.sangkien.unit.Block;

/**
 * Asks for the valid ideas that the units directly below one have in a phase. It travels as an event to whoever counts;
 * targets themselves know nothing of ideas.
 */
public final class ResultsBelow {

    private final long parentId;
    private final long phaseId;
    private final Map<Long, Map<Block, Integer>> valid = new HashMap<>();

    public ResultsBelow(long parentId, long phaseId) {
        this.parentId = parentId;
        this.phaseId = phaseId;
    }

    public long parentId() {
        return parentId;
    }

    public long phaseId() {
        return phaseId;
    }

    public void add(long unitId, Block block, int count) {
        valid.computeIfAbsent(unitId, unit -> new EnumMap<>(Block.class)).put(block, count);
    }

    public Map<Long, Map<Block, Integer>> valid() {
        return valid;
    }
}
