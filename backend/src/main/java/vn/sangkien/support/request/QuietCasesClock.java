package vn.sangkien.support.request;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Looks every hour, on one node. */
@ApplicationScoped
class QuietCasesClock {

    private static final String LEASE = "support-quiet";
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration HOURLY = Duration.ofHours(1);

    private final Ticks ticks = new Ticks(LEASE, this::close);
    private final QuietCases cases;
    private final Leases leases;

    QuietCasesClock(QuietCases cases, Leases leases) {
        this.cases = cases;
        this.leases = leases;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(SOON, HOURLY);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    private void close() {
        while (leases.take(LEASE) && cases.closeSome()) {
            // Each batch is a transaction of its own.
        }
    }
}
