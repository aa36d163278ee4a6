package vn.sangkien.standings;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.sangkien.shared.lease.Leases;

/** Several times a second, on every node: takes up what changed, or learns that another node did. */
@ApplicationScoped
class Folder {

    private static final Logger LOG = Logger.getLogger(Folder.class);

    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "standings-folder");
        thread.setDaemon(true);
        return thread;
    });
    private final Fold fold;
    private final Leases leases;
    private final Epoch epoch;
    private final StandingsConfig config;
    private final Clock clock;

    Folder(Fold fold, Leases leases, Epoch epoch, StandingsConfig config, Clock clock) {
        this.fold = fold;
        this.leases = leases;
        this.epoch = epoch;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        long millis = config.foldEvery().toMillis();
        ticks.scheduleWithFixedDelay(this::tick, 0, millis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.shutdown();
        ticks.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            Instant before = clock.instant();
            foldAll();
            epoch.refresh(before);
        } catch (RuntimeException failure) {
            LOG.warn("folding failed and is tried again", failure);
        }
    }

    /**
     * Takes up everything that waits now, not what comes meanwhile: while people keep submitting there would be no end, and
     * nobody would see a figure move. Nothing happens while another node holds the lease.
     */
    void foldAll() {
        boolean more;
        do {
            more = fold.anythingWaits() && leases.take(Fold.LEASE) && fold.takeUp(config.foldBatch());
        } while (more);
    }
}
