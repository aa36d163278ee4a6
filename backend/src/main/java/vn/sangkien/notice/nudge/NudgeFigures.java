package vn.sangkien.notice.nudge;

import java.math.BigDecimal;
import vn.sangkien.campaign.target.TargetKind;

/**
 * Where a unit will be (product rule 5.8).
 *
 * @param requiredPace valid ideas a day until the phase closes
 * @param recentPace   valid ideas a day in the last seven days
 * @param forecast     valid ideas at the close, below the target
 */
record NudgeFigures(TargetKind kind, int target, int valid, int daysLeft, BigDecimal requiredPace, BigDecimal recentPace, int forecast) {
}
