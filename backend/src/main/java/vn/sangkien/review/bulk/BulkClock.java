package vn.sangkien.review.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Every second: goes on with what was asked to be decided. */
@ApplicationScoped
class BulkClock {

    private static final String LEASE = "bulk-decision";
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Ticks ticks = new Ticks("bulk-decisions", this::goOn);
    private final BulkWork work;
    private final Leases leases;

    BulkClock(BulkWork work, Leases leases) {
        this.work = work;
        this.leases = leases;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(EVERY, EVERY);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    private void goOn() {
        if (leases.take(LEASE)) {
            work.all(() -> !ticks.stopping() && leases.take(LEASE));
        }
    }
}
