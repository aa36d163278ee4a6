package vn.sangkien.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.sangkien.shared.time.Time;

/** Between these times nobody's telephone rings: from, included, until, excluded; over midnight. */
public record QuietHours(LocalTime from, LocalTime until) {

    public boolean at(Instant instant) {
        LocalTime time = instant.atZone(Time.ZONE).toLocalTime();
        return !time.isBefore(from) || time.isBefore(until);
    }

    /** The first instant from this one on at which something may be sent. */
    public Instant nextOpen(Instant instant) {
        if (!at(instant)) {
            return instant;
        }
        ZonedDateTime local = instant.atZone(Time.ZONE);
        ZonedDateTime morning = local.toLocalDate().atTime(until).atZone(Time.ZONE);
        return (morning.isAfter(local) ? morning : morning.plusDays(1)).toInstant();
    }

    /** When the next quiet hours begin, for an instant outside them. */
    public Instant nextQuiet(Instant instant) {
        return Time.dayOf(instant).atTime(from).atZone(Time.ZONE).toInstant();
    }
}
