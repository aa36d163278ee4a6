package vn.sangkien.review.setting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.shared.time.Time;

/** How many working days, Monday to Friday, an author may have to wait for an answer. Public holidays are not known here. */
public record ServiceTime(int days) {

    /** Today or within the next working days an answer is due. */
    private static final int SOON = 2;

    /** The last day for the answer to what was handed in then. */
    public LocalDate dueOn(Instant handedIn) {
        return plus(Time.dayOf(handedIn), days);
    }

    /** What was handed in before this is overdue on that day. */
    public Instant overdueBefore(LocalDate today) {
        return beginningOf(firstDayDueFrom(today));
    }

    /** What was handed in before this is overdue on that day or will be soon. */
    public Instant soonBefore(LocalDate today) {
        return beginningOf(firstDayDueFrom(plus(today, SOON).plusDays(1)));
    }

    private LocalDate firstDayDueFrom(LocalDate day) {
        LocalDate first = day;
        while (!plus(first.minusDays(1), days).isBefore(day)) {
            first = first.minusDays(1);
        }
        return first;
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }

    private static LocalDate plus(LocalDate day, int workingDays) {
        LocalDate end = day;
        for (int left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            if (end.getDayOfWeek() != DayOfWeek.SATURDAY && end.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return end;
    }
}
