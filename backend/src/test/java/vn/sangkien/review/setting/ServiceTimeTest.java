package vn.sangkien.review.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.shared.time.Time;

/** Due days by the ready list of holidays. */
class ServiceTimeTest {

    private final ServiceTime time = ServiceTime.of(10, ReadyHolidays.ALL);

    /** Over a plain fortnight, Tết, Giỗ Tổ with 30 April and 1 May, Quốc khánh, and the turn of the year. */
    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-16", "2026-02-13, 2026-03-06", "2026-04-20, 2026-05-07", "2026-08-31, 2026-09-16", "2026-12-25, 2027-01-11", "2027-02-04, 2027-02-25",
            "2027-04-15, 2027-05-04"})
    void anAnswerIsDueAfterTenDaysOnWhichPeopleWork(LocalDate handedIn, LocalDate due) {
        assertThat(time.dueOn(handedIn.atTime(LocalTime.NOON).atZone(Time.ZONE).toInstant())).isEqualTo(due);
    }

    @Test
    void whatIsOverdueIsWhatWasDueBeforeThatDay() {
        for (LocalDate today = LocalDate.of(2026, 1, 2); today.isBefore(LocalDate.of(2027, 12, 31)); today = today.plusDays(1)) {
            LocalDate first = Time.dayOf(time.overdueBefore(today));
            assertThat(time.dueOn(first.atStartOfDay(Time.ZONE).toInstant())).isAfterOrEqualTo(today);
            assertThat(time.dueOn(first.minusDays(1).atStartOfDay(Time.ZONE).toInstant())).isBefore(today);
        }
    }
}
