package vn.sangkien.standings.board;

import java.time.LocalDate;
import java.util.List;

/**
 * The stretch of time that a board counts: a whole scope, or some days of phases.
 *
 * @param scope   the phase or sprint; null for days
 * @param targets the phase whose targets stand beside the figures; null for what has none of its own
 */
public record BoardWindow(Long scope, Long targets, List<Long> phases, LocalDate from, LocalDate until) {

    public static BoardWindow ofPhase(long phase) {
        return new BoardWindow(phase, phase, List.of(phase), null, null);
    }

    public static BoardWindow ofSprint(long sprint) {
        return new BoardWindow(sprint, null, List.of(), null, null);
    }

    /** First and last day included. */
    public static BoardWindow ofDays(List<Long> phases, LocalDate from, LocalDate until) {
        return new BoardWindow(null, null, List.copyOf(phases), from, until);
    }

    /** The first day of its whole months. */
    LocalDate monthsBegin() {
        return from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
    }

    /** The first day after its whole months; not later than their beginning when there are none. */
    LocalDate monthsEnd() {
        return until.plusDays(1).withDayOfMonth(1);
    }

    /** Then nobody counts submitters or coverage. */
    public boolean ofDays() {
        return scope == null;
    }
}
