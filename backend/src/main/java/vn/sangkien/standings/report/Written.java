package vn.sangkien.standings.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sangkien.shared.time.Time;

/** Numbers, times and names as they are written in Vietnamese: 2.769; 186,7 %; 14 giờ ngày 10/5; LĐLĐ. */
public final class Written {

    public static final String NONE = "—";

    private static final String[][] SHORTER = {
        {"liên đoàn lao động", "LĐLĐ"}, {"công đoàn cơ sở", "CĐCS"}, {"công đoàn", "CĐ"}, {"thành phố", "TP"},
        {"trách nhiệm hữu hạn", "TNHH"}, {"cổ phần", "CP"}, {"một thành viên", "MTV"}, {"khu công nghiệp", "KCN"}, {"trung học phổ thông", "THPT"},
        {"trung học cơ sở", "THCS"}, {"ủy ban nhân dân", "UBND"}};

    private Written() {
    }

    public static String number(long value) {
        return new DecimalFormat("#,##0", symbols()).format(value);
    }

    public static String percent(BigDecimal value) {
        return value == null ? NONE : decimal(value) + " %";
    }

    public static String decimal(BigDecimal value) {
        return new DecimalFormat("#,##0.0", symbols()).format(value);
    }

    /** {@code 14 giờ ngày 10/5}. */
    public static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(Time.ZONE);
        LocalTime time = local.toLocalTime();
        String minutes = time.getMinute() == 0 ? "" : " " + "%02d".formatted(time.getMinute());
        return time.getHour() + " giờ" + minutes + " ngày " + day(instant);
    }

    /** {@code 14 giờ ngày 10/5/2026}, for what is kept. */
    static String momentOfYear(Instant instant) {
        return moment(instant) + "/" + instant.atZone(Time.ZONE).getYear();
    }

    /** {@code 10/5}. */
    static String day(Instant instant) {
        ZonedDateTime local = instant.atZone(Time.ZONE);
        return local.getDayOfMonth() + "/" + local.getMonthValue();
    }

    /** With the abbreviations that everybody uses. */
    public static String shortName(String name) {
        String shorter = name;
        for (String[] words : SHORTER) {
            shorter = Pattern.compile(words[0], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(shorter).replaceAll(words[1]);
        }
        return shorter;
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
