package vn.sangkien.standings.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the unit will be when the phase closes, if it goes on as in the last seven days.
 *
 * @param recentPace valid ideas a day
 * @param forecast   valid ideas at the close; null as long as fewer than three days have passed, and once none is left
 * @param goals      one for each target that is set
 */
public record Outlook(int daysLeft, BigDecimal recentPace, @Schema(nullable = true) Integer forecast, List<Goal> goals) {
}
