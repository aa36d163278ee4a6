package vn.sangkien.idea.attachment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.time.Ticks;

/** Forgets uploads that nobody finished, and removes the stored files that nothing needs. */
@ApplicationScoped
class AttachmentClock {

    private static final String LEASE = "attachment-waste";
    private static final int BATCH = 20;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Ticks ticks = new Ticks("attachment-waste", this::clear);
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
        ticks.start(SOON.compareTo(every) < 0 ? SOON : every, every);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    /** A file is removed before its name is crossed out, so that the next owner of the lease does again what was cut short. */
    void clear() {
        if (!leases.take(LEASE)) {
            return;
        }
        attachments.removeExpired();
        List<StoredName> due = waste.due(clock.instant(), BATCH);
        while (!due.isEmpty() && !ticks.stopping() && leases.take(LEASE)) {
            due.forEach(store::delete);
            waste.remove(due);
            due = waste.due(clock.instant(), BATCH);
        }
    }
}
