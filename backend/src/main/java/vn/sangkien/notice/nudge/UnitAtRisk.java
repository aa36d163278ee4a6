package vn.sangkien.notice.nudge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/** A unit whose forecast lies below its target. @param nudgedAt when it heard so last; null for never */
record UnitAtRisk(UnitRef unit, int target, int valid, int forecast, @Schema(nullable = true) Instant nudgedAt) {
}
