package vn.sangkien.demo;

import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.shared.time.Time;

/** When everything happens, counted from the day of the load, so that the second phase and its sprint are always running. */
record SampleCalendar(LocalDate today) {

    /** A phase or sprint, from the start of its first day to the end of its last. */
    record Window(LocalDate first, LocalDate last, LocalDate lastOfGrace) {

        Instant opensAt() {
            return startOf(first);
        }

        Instant closesAt() {
            return startOf(last.plusDays(1));
        }

        Instant graceEndsAt() {
            return startOf(lastOfGrace.plusDays(1));
        }
    }

    Window firstPhase() {
        return new Window(today.minusDays(330), today.minusDays(181), today.minusDays(151));
    }

    Window secondPhase() {
        return new Window(today.minusDays(70), today.plusDays(99), today.plusDays(129));
    }

    Window sprint() {
        return new Window(today.minusDays(20), today.plusDays(14), today.plusDays(14));
    }

    /** Ideas may have been put to use a little before the programme began. */
    LocalDate appliedFrom() {
        return firstPhase().first().minusDays(120);
    }

    LocalDate appliedUntil() {
        return secondPhase().last();
    }

    /** Everything in the sample lies before this instant: the day of the load itself is left to whoever looks at it. */
    Instant now() {
        return startOf(today);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }
}
