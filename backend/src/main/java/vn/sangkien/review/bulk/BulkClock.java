package vn.sangkien.review.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.sangkien.shared.lease.Leases;

/** Every second: goes on with what was asked to be decided. */
@ApplicationScoped
class BulkClock {

    private static final Logger LOG = Logger.getLogger(BulkClock.class);
    private static final String LEASE = "bulk-decision";

    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "bulk-decisions");
        thread.setDaemon(true);
        return thread;
    });
    private final BulkWork work;
    private final Leases leases;

    BulkClock(BulkWork work, Leases leases) {
        this.work = work;
        this.leases = leases;
    }

    void start(@Observes StartupEvent started) {
        ticks.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        ticks.shutdownNow();
    }

    private void tick() {
        try {
            if (leases.take(LEASE)) {
                work.all(() -> !Thread.currentThread().isInterrupted() && leases.take(LEASE));
            }
        } catch (RuntimeException failure) {
            LOG.warn("decisions on many ideas broke off and go on in a second", failure);
        }
    }
}
