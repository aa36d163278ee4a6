package vn.sangkien.privacy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Carries the times out, on one node at a time. */
@ApplicationScoped
class RetentionClock {

    private static final String LEASE = "retention";
    private static final Duration SOON = Duration.ofMinutes(3);

    private final Ticks ticks = new Ticks(LEASE, this::clear);
    private final Retention retention;
    private final Leases leases;
    private final Duration every;

    RetentionClock(Retention retention, Leases leases, @ConfigProperty(name = "sangkien.retention.clear-every") Duration every) {
        this.retention = retention;
        this.leases = leases;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(SOON.compareTo(every) < 0 ? SOON : every, every);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    /** In small steps, so that nobody waits for it. */
    void clear() {
        boolean more = true;
        while (more && !ticks.stopping() && leases.take(LEASE)) {
            more = retention.removeSome();
        }
    }
}
