package vn.sangkien.standings.recount;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Time;

/** Every few seconds: begins the recounts that wait, and once a night plans one. */
@ApplicationScoped
class RecountClock {

    private static final Logger LOG = Logger.getLogger(RecountClock.class);
    private static final String LEASE = "recount";
    private static final LocalTime NIGHTLY = LocalTime.of(2, 30);
    /** A night missed by more is left out: by day the machine has other work. */
    private static final LocalTime LATEST = LocalTime.of(5, 0);

    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "recounts");
        thread.setDaemon(true);
        return thread;
    });
    private final RecountService recounts;
    private final Leases leases;
    private final Clock clock;

    RecountClock(RecountService recounts, Leases leases, Clock clock) {
        this.recounts = recounts;
        this.leases = leases;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        ticks.scheduleWithFixedDelay(this::tick, 5, 5, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        ticks.shutdownNow();
    }

    private void tick() {
        try {
            if (leases.take(LEASE)) {
                makeAll();
            }
        } catch (RuntimeException failure) {
            LOG.warn("a recount broke off", failure);
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
