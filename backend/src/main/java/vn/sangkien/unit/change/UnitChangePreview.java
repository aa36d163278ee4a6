package vn.sangkien.unit.change;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change of the tree would touch. It travels through the features as an event; each adds the effects that it
 * knows of.
 */
public final class UnitChangePreview {

    private final long unitId;
    private final Long otherUnitId;
    private final long units;
    private final List<Effect> effects = new ArrayList<>();

    UnitChangePreview(long unitId, Long otherUnitId, long units) {
        this.unitId = unitId;
        this.otherUnitId = otherUnitId;
        this.units = units;
    }

    /** @param code which effect, e.g. {@code drafts}; {@code count} how many things it touches */
    public record Effect(String code, long count) {
    }

    public long unitId() {
        return unitId;
    }

    /** The new parent or the successor; null when the change names none. */
    public Long otherUnitId() {
        return otherUnitId;
    }

    /** Effects of no size are left out. */
    public void add(String code, long count) {
        if (count > 0) {
            effects.add(new Effect(code, count));
        }
    }

    /** How many units the subtree has, the unit itself included. */
    long units() {
        return units;
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }
}
