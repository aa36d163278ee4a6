package vn.sangkien.standings.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.unit.UnitRef;

/**
 * The report of the day.
 *
 * @param text       as it is posted, line by line
 * @param rank       of the unit among its neighbours; null at the top and where it has none
 * @param neighbours how many units stand side by side; null at the top
 * @param atZero     the units on the board without a valid idea
 * @param official   whether the figures are of a signed snapshot
 */
record DayReportResponse(
        UnitRef unit, String text, Instant asOf, @Schema(nullable = true) Integer rank, @Schema(nullable = true) Integer neighbours, List<UnitRef> atZero,
        @Schema(nullable = true) Id snapshotId, boolean official,
        @JsonIgnore @Schema(hidden = true) String entityTag) implements Tagged {
}
