package vn.sangkien.standings.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

    /** Some days whose figures are kept in one table. @param day the column that names the day, or the first one of the month */
    public record Stretch(String table, String day, LocalDate from, LocalDate until) {
    }

    /** Whole months from the figures of months, the days before and after them from the figures of days. */
    public List<Stretch> stretches() {
        LocalDate begin = from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
        LocalDate end = until.plusDays(1).withDayOfMonth(1);
        if (!begin.isBefore(end)) {
            return List.of(ofDays(from, until));
        }
        return Stream.of(new Stretch("tally_month", "month", begin, end.minusDays(1)), ofDays(from, begin.minusDays(1)), ofDays(end, until))
                .filter(stretch -> !stretch.from().isAfter(stretch.until())).toList();
    }

    private static Stretch ofDays(LocalDate from, LocalDate until) {
        return new Stretch("tally_day", "day", from, until);
    }

    /** Then nobody counts submitters or coverage. */
    public boolean ofDays() {
        return scope == null;
    }
}
