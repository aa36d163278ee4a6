package vn.sangkien.standings.board;

import vn.sangkien.campaign.target.TargetKind;

/** The two targets of a unit, summed over the blocks shown; null where none is set, which is not zero. */
public record Targets(Integer assigned, Integer registered) {

    static final Targets NONE = new Targets(null, null);

    Targets plus(Targets other) {
        return new Targets(sum(assigned, other.assigned), sum(registered, other.registered));
    }

    static Targets of(TargetKind kind, int amount) {
        return kind == TargetKind.ASSIGNED ? new Targets(amount, null) : new Targets(null, amount);
    }

    private static Integer sum(Integer one, Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }
}
