package vn.sangkien.standings;

import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.shared.time.Time;

/**
 * A phase, or a window of one, over which figures are counted.
 *
 * @param id    of the phase or of the sprint
 * @param from  null together with {@code until} for the whole phase
 */
record Scope(long id, long phaseId, Instant from, Instant until) {

    static Scope wholePhase(long phase) {
        return new Scope(phase, phase, null, null);
    }

    boolean contains(Instant at) {
        return from == null || !at.isBefore(from) && at.isBefore(until);
    }

    /** The local day to which something of this instant is booked; null for a window, whose days are those of its phase. */
    LocalDate day(Instant at) {
        return from == null ? Time.dayOf(at) : null;
    }
}
