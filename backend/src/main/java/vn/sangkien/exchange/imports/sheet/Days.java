package vn.sangkien.exchange.imports.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Days as people write them and as spreadsheet programs count them. */
final class Days {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern COUNTED = Pattern.compile("[34]\\d{4}|5[0-4]\\d{3}");
    private static final Pattern AT_TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2})?.*$");
    /** Day 1 is the first of January 1900, and there was a 29th of February. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Days() {
    }

    /** @param day null when it is none @param counted whether it was the bare number of a day, without a format that says so */
    record Read(LocalDate day, boolean counted) {
    }

    static Read read(String typed) {
        String text = AT_TIME.matcher(typed.strip()).replaceFirst("");
        if (COUNTED.matcher(text).matches()) {
            return new Read(ZERO.plusDays(Integer.parseInt(text)), true);
        }
        String slashed = text.replace('.', '/').replace('-', '/');
        try {
            return new Read(text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(slashed, TYPED), false);
        } catch (DateTimeException none) {
            return new Read(null, false);
        }
    }
}
