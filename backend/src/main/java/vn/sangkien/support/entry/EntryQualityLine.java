package vn.sangkien.support.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sangkien.shared.id.Id;

/**
 * How the entries of one operator did.
 *
 * @param disputed  said to be somebody else's by those in whose names they are
 * @param lookAlike nearly the words of another idea, or found to repeat one
 */
public record EntryQualityLine(Id operatorId, String operatorName, int entered, Share returned, Share disputed, Share withdrawn, Share lookAlike) {

    /** @param percent of what was entered, one decimal, half up */
    public record Share(int count, BigDecimal percent) {

        static Share of(int count, int all) {
            return new Share(count, all == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
        }
    }
}
