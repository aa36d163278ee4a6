package vn.sangkien.standings;

import java.time.Instant;

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
}
