package vn.sangkien.standings.recount;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;
import vn.sangkien.shared.time.Time;

/** Every few seconds: begins the recounts that wait, and once a night plans one. */
@ApplicationScoped
class RecountClock {

    private static final String LEASE = "recount";
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final LocalTime NIGHTLY = LocalTime.of(2, 30);
    /** A night missed by more is left out: by day the machine has other work. */
    private static final LocalTime LATEST = LocalTime.of(5, 0);

    private final Ticks ticks = new Ticks("recounts", this::tick);
    private final RecountService recounts;
    private final Leases leases;
    private final Clock clock;

    RecountClock(RecountService recounts, Leases leases, Clock clock) {
        this.recounts = recounts;
        this.leases = leases;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(EVERY, EVERY);
    }

    void stop(@Observes ShutdownEvent stopped) {
        ticks.breakOff();
    }

    private void tick() {
        if (leases.take(LEASE)) {
            makeAll();
        }
    }

    void makeAll() {
        ZonedDateTime now = clock.instant().atZone(Time.ZONE);
        if (!now.toLocalTime().isBefore(NIGHTLY) && now.toLocalTime().isBefore(LATEST)) {
            recounts.planNight(now.toLocalDate());
        }
        for (Optional<RecountRun> run = recounts.begin(); run.isPresent(); run = recounts.begin()) {
            recounts.make(run.get());
        }
    }
}
