package vn.sangkien.demo;

import java.time.Instant;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/**
 * @param parent    null at the root
 * @param trade     null above the grassroots
 * @param closedAt  with {@code successor} for the one unit that was merged into another
 * @param eagerness how much more than its size tells the unit takes part; 1 on average
 */
record SampleUnit(long id, String code, String name, UnitLevel level, UpperKind kind, Block block, int members,
                  SampleUnit parent, Trade trade, Instant closedAt, SampleUnit successor, double eagerness) {

    static final String PREFIX = "CĐCS ";

    /** The workplace of a grassroots union itself, without the union's prefix. */
    String workplace() {
        return name.substring(PREFIX.length());
    }

    double weight() {
        return Math.pow(members, 0.85) * eagerness;
    }

    boolean closed() {
        return closedAt != null;
    }
}
