package vn.sangkien.standings.board;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Achieved over target, exact: ranking compares fractions, only what is shown is rounded (product rule 5.7). */
public record Ratio(long part, long whole) implements Comparable<Ratio> {

    /** Null without a target, and for a target of zero, over which nothing can be a share. */
    static Ratio of(long part, Integer whole) {
        return whole == null || whole == 0 ? null : new Ratio(part, whole);
    }

    /** The share in percent, one decimal; null where there is none. */
    public static BigDecimal percent(long part, Integer whole) {
        Ratio ratio = of(part, whole);
        return ratio == null ? null : ratio.percent();
    }

    /** One decimal, half up: 56,106 of 52,000 is 107.9. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Both parts stay below 2^31, so the products fit. */
    @Override
    public int compareTo(Ratio other) {
        return Long.compare(part * other.whole, other.part * whole);
    }
}
