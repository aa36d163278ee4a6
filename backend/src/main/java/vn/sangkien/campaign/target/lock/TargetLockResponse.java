package vn.sangkien.campaign.target.lock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.version.Versioned;

/**
 * The lock days of a phase.
 *
 * @param assignedOn the first day on which a change needs approval; null for no lock
 * @param locked     the kinds for which that day has come
 */
public record TargetLockResponse(
        @Schema(nullable = true) LocalDate assignedOn, @Schema(nullable = true) LocalDate registeredOn,
        List<TargetKind> locked, long version) implements Versioned {

    /** One setting of the days. */
    @Schema(name = "TargetLockSetting")
    public record Setting(@Schema(nullable = true) LocalDate assignedOn, @Schema(nullable = true) LocalDate registeredOn,
                          Instant at, String byName, String reason) {
    }

    static TargetLockResponse of(TargetLock lock, Instant now) {
        return new TargetLockResponse(lock.assignedOn(), lock.registeredOn(), lock.locked(now), lock.version());
    }
}
