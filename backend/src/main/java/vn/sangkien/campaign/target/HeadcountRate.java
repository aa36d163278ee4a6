package vn.sangkien.campaign.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many percent of so many members: how a figure was worked out at the moment it was set. Later changes of the
 * headcount do not touch it.
 */
public record HeadcountRate(BigDecimal percent, int headcount) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Half up, at least 1 where there is anybody at all, and never more than a target may be. */
    public int amount() {
        int rounded = percent.multiply(BigDecimal.valueOf(headcount)).divide(HUNDRED, 0, RoundingMode.HALF_UP).min(MOST).intValueExact();
        return headcount > 0 ? Math.max(1, rounded) : 0;
    }
}
