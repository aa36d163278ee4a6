package vn.sangkien.review.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public holidays of 2026 and 2027 by article 112 of the Labour Code, with the next working day for those on a weekend. Working days that the
 * government swaps, and which day beside 2 September is free, are announced year by year: people add them to their settings.
 */
final class ReadyHolidays {

    private static final String NEW_YEAR = "Tết Dương lịch";
    private static final String TET = "Tết Nguyên đán";
    private static final String KINGS = "Giỗ Tổ Hùng Vương";
    private static final String VICTORY = "Ngày Chiến thắng";
    private static final String LABOUR = "Quốc tế Lao động";
    private static final String NATIONAL = "Quốc khánh";
    private static final String INSTEAD = " (nghỉ bù)";

    static final List<Holiday> ALL = Stream.of(
            of(NEW_YEAR, "2026-01-01"),
            of(TET, "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"),
            of(KINGS + INSTEAD, "2026-04-27"), of(VICTORY, "2026-04-30"), of(LABOUR, "2026-05-01"), of(NATIONAL, "2026-09-01", "2026-09-02"),
            of(NEW_YEAR, "2027-01-01"),
            of(TET, "2027-02-05", "2027-02-08", "2027-02-09"), of(TET + INSTEAD, "2027-02-10", "2027-02-11"),
            of(KINGS, "2027-04-16"), of(VICTORY, "2027-04-30"), of(LABOUR + INSTEAD, "2027-05-03"), of(NATIONAL, "2027-09-02", "2027-09-03"))
            .flatMap(List::stream).toList();

    private ReadyHolidays() {
    }

    private static List<Holiday> of(String name, String... days) {
        return Stream.of(days).map(day -> new Holiday(LocalDate.parse(day), name)).toList();
    }
}
