package vn.sangkien.review.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.time.WorkingDays;

/** How many working days an author may have to wait for an answer: Monday to Friday, but not on the holidays. */
public record ServiceTime(int days, Set<LocalDate> holidays) {

    /** Today or within the next working days an answer is due. */
    private static final int SOON = 2;

    static ServiceTime of(int days, List<Holiday> holidays) {
        return new ServiceTime(days, holidays.stream().map(Holiday::day).collect(Collectors.toSet()));
    }

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

    private LocalDate plus(LocalDate day, int workingDays) {
        return new WorkingDays(holidays).after(day, workingDays);
    }
}
