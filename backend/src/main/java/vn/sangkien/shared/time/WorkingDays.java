package vn.sangkien.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Monday to Friday, but not on the holidays. */
public record WorkingDays(Set<LocalDate> holidays) {

    /** The working day that comes so many working days after {@code day}. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            if (end.getDayOfWeek() != DayOfWeek.SATURDAY && end.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(end)) {
                left--;
            }
        }
        return end;
    }
}
