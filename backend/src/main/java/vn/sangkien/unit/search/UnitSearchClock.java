package vn.sangkien.unit.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** On every node: makes the index when the node starts and looks about once a second what others have written. */
@Readiness
@ApplicationScoped
class UnitSearchClock implements HealthCheck {

    /** After those that fill an empty database. */
    private static final int LATE = 3_000;
    private static final Logger LOG = Logger.getLogger(UnitSearchClock.class);

    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "unit-search");
        thread.setDaemon(true);
        return thread;
    });
    private final UnitSearch search;
    private final Duration every;

    UnitSearchClock(UnitSearch search, @ConfigProperty(name = "sangkien.unit-search.look-every") Duration every) {
        this.search = search;
        this.every = every;
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        ticks.scheduleWithFixedDelay(this::tick, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.shutdown();
        ticks.awaitTermination(10, TimeUnit.SECONDS);
    }

    /** A node that cannot search yet gets no requests yet. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("unit search").status(search.ready()).build();
    }

    private void tick() {
        try {
            search.look();
        } catch (RuntimeException failure) {
            LOG.warn("the index of units is brought up to date at the next look", failure);
        }
    }
}
