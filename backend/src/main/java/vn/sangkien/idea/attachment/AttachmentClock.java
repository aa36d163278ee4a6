package vn.sangkien.idea.attachment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;

/** Forgets uploads that nobody finished, and removes the stored files that nothing needs. */
@ApplicationScoped
class AttachmentClock {

    private static final Logger LOG = Logger.getLogger(AttachmentClock.class);
    private static final String LEASE = "attachment-waste";
    private static final int BATCH = 20;

    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "attachment-waste");
        thread.setDaemon(true);
        return thread;
    });
    private final AttachmentService attachments;
    private final StoredWaste waste;
    private final FileStore store;
    private final Leases leases;
    private final Clock clock;
    private final Duration every;

    AttachmentClock(AttachmentService attachments, StoredWaste waste, FileStore store, Leases leases, Clock clock,
                    @ConfigProperty(name = "sangkien.attachments.clear-every") Duration every) {
        this.attachments = attachments;
        this.waste = waste;
        this.store = store;
        this.leases = leases;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        ticks.scheduleWithFixedDelay(this::tick, Math.min(60_000, every.toMillis()), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.shutdown();
        ticks.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            clear();
        } catch (RuntimeException failure) {
            LOG.warn("stored files that nothing needs are removed later", failure);
        }
    }

    /** A file is removed before its name is crossed out, so that the next owner of the lease does again what was cut short. */
    void clear() {
        if (!leases.take(LEASE)) {
            return;
        }
        attachments.removeExpired();
        List<StoredName> due = waste.due(clock.instant(), BATCH);
        while (!due.isEmpty() && !ticks.isShutdown() && leases.take(LEASE)) {
            due.forEach(store::delete);
            waste.remove(due);
            due = waste.due(clock.instant(), BATCH);
        }
    }
}
