package vn.sangkien.unit.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.sangkien.shared.time.Ticks;

/** On every node: makes the index when the node starts and looks about once a second what others have written. */
@Readiness
@ApplicationScoped
class UnitSearchClock implements HealthCheck {

    /** After those that fill an empty database. */
    private static final int LATE = 3_000;

    private final Ticks ticks;
    private final UnitSearch search;
    private final Duration every;

    UnitSearchClock(UnitSearch search, @ConfigProperty(name = "sangkien.unit-search.look-every") Duration every) {
        this.search = search;
        this.every = every;
        this.ticks = new Ticks("unit-search", search::look);
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        ticks.start(Duration.ZERO, every);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    /** A node that cannot search yet gets no requests yet. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("unit search").status(search.ready()).build();
    }
}
