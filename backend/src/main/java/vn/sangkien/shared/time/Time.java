package vn.sangkien.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The one clock and the one time zone of the programme. */
public final class Time {

    /** Instants are stored in UTC and shown, and cut into days, in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZONE);

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS dd/MM/yyyy").withZone(ZONE);

    private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Time() {
    }

    /** Milliseconds, as the database keeps them: what is read back equals what was written. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tickMillis(ZONE);
    }

    /** So that "not in the future" means the same day in validation as everywhere else. */
    @Produces
    @Singleton
    static ClockProvider validationClock(Clock clock) {
        return () -> clock;
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The same of a column in SQL. The zone has kept its distance from UTC since 1975. */
    public static String dayOf(String column) {
        return "DATE(" + column + " + INTERVAL 7 HOUR)";
    }

    /** A point in time as a native query returns it: without a zone, meant in UTC. */
    public static Instant ofColumn(Object column) {
        return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    /** For sentences: {@code 23:59:59 31/12/2026}. */
    public static String shown(Instant instant) {
        return SHOWN.format(instant);
    }

    /** The same, where seconds are too coarse: {@code 23:59:59.412 31/12/2026}. */
    public static String shownToTheMillisecond(Instant instant) {
        return EXACT.format(instant);
    }

    /** For sentences: {@code 31/12/2026}. */
    public static String shown(LocalDate day) {
        return SHOWN_DAY.format(day);
    }
}
