package vn.sangkien.standings.snapshot;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.version.Versioned;

/**
 * When snapshots of a campaign's whole tree are taken by themselves.
 *
 * @param dailyAt    local time like {@code 14:00}, while a phase is open or in its grace; null for never
 * @param endOfGrace whether one is taken when the grace of a phase ends
 * @param changedBy  who decided so; null as long as nobody has
 * @param editable   whether the caller may decide otherwise
 */
record SnapshotPlanResponse(@Schema(nullable = true) String dailyAt, boolean endOfGrace, @Schema(nullable = true) String changedBy,
                            @Schema(nullable = true) Instant changedAt, boolean editable, long version) implements Versioned {

    static SnapshotPlanResponse of(SnapshotPlan plan, String changedBy, boolean editable) {
        return new SnapshotPlanResponse(plan.dailyAt() == null ? null : plan.dailyAt().toString(), plan.endOfGrace(), changedBy,
                plan.changedAt(), editable, plan.version());
    }
}
