package vn.sangkien;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import vn.sangkien.shared.time.Time;

/** The programme's clock, which a test may stop at an instant; {@link #run()} lets it go again. */
@Mock
@Singleton
public class TestClock extends Clock {

    private volatile Instant stopped;

    public void stopAt(Instant instant) {
        stopped = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    public void run() {
        stopped = null;
    }

    public void advance(Duration by) {
        stopAt(instant().plus(by));
    }

    @Override
    public Instant instant() {
        Instant fixed = stopped;
        return fixed == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : fixed;
    }

    @Override
    public ZoneId getZone() {
        return Time.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(this, Duration.ZERO).withZone(zone);
    }
}
