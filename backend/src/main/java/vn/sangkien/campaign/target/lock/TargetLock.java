package vn.sangkien.campaign.target.lock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.time.Time;

/**
 * From which day on a change of a phase's targets needs approval.
 *
 * @param version      0 while no day was ever set
 * @param assignedOn   the first such day, from 00:00 in Vietnam; null for no lock
 * @param registeredOn the same for the units' own pledges
 */
public record TargetLock(long version, LocalDate assignedOn, LocalDate registeredOn) {

    static final TargetLock NONE = new TargetLock(0, null, null);

    public boolean locked(TargetKind kind, Instant now) {
        LocalDate on = kind == TargetKind.ASSIGNED ? assignedOn : registeredOn;
        return on != null && !Time.dayOf(now).isBefore(on);
    }

    public List<TargetKind> locked(Instant now) {
        return List.of(TargetKind.values()).stream().filter(kind -> locked(kind, now)).toList();
    }
}
