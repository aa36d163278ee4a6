package vn.sangkien.campaign;

import java.time.Instant;

/** What people set of a phase; its state follows from the clock. */
public record PhaseFacts(String name, Instant opensAt, Instant closesAt, Instant graceEndsAt) implements Window {

    public PhaseState state(Instant now) {
        if (now.isBefore(opensAt)) {
            return PhaseState.UPCOMING;
        }
        if (now.isBefore(closesAt)) {
            return PhaseState.OPEN;
        }
        return now.isBefore(graceEndsAt) ? PhaseState.GRACE : PhaseState.CLOSED_OFF;
    }
}
