package vn.sangkien.standings.recount;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.standings.Difference;
import vn.sangkien.standings.Ledger;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/**
 * One figure that was wrong.
 *
 * @param scope   the phase or sprint by name; null for a count of units over all of them
 * @param day     null where the figure is not of one day
 * @param counted what the running sum said
 * @param correct what the ideas say
 */
public record DifferenceResponse(Ledger ledger, @Schema(nullable = true) String scope, @Schema(nullable = true) LocalDate day, UnitRef unit, Block block,
                                 String figure, int counted, int correct) {

    static DifferenceResponse of(Difference difference, String scope, UnitRef unit) {
        return new DifferenceResponse(difference.ledger(), scope, difference.day(), unit, difference.block(), difference.figure(),
                difference.counted(), difference.correct());
    }

    /** For a terminal. */
    String line() {
        return "%s %s | %s | %s%s | %s: counted %d, should be %d".formatted(unit.code(), unit.name(), scope == null ? "—" : scope, block,
                day == null ? "" : " | " + day, figure, counted, correct);
    }
}
