package vn.sangkien.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quiet hours of Vietnam, seven hours ahead of UTC. */
class QuietHoursTest {

    private final QuietHours quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-05-10T13:59:59.999Z, 2026-05-10T13:59:59.999Z",
        "2026-05-10T14:00:00Z,     2026-05-11T00:00:00Z",
        "2026-05-10T17:00:00Z,     2026-05-11T00:00:00Z",
        "2026-05-10T23:59:59Z,     2026-05-11T00:00:00Z",
        "2026-05-11T00:00:00Z,     2026-05-11T00:00:00Z",
        "2026-12-31T16:59:59Z,     2027-01-01T00:00:00Z"})
    void whatComesAtNightWaitsForTheMorning(Instant comes, Instant goes) {
        assertThat(quiet.nextOpen(comes)).isEqualTo(goes);
    }

    @Test
    void aMessageOfTheDayIsUselessInTheEvening() {
        assertThat(quiet.nextQuiet(Instant.parse("2026-05-10T00:00:00Z"))).isEqualTo(Instant.parse("2026-05-10T14:00:00Z"));
    }
}
