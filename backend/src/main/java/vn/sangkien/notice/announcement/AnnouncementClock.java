package vn.sangkien.notice.announcement;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Writes announcements into inboxes, on one node at a time and in transactions so short that nobody waits for them. */
@ApplicationScoped
class AnnouncementClock {

    private static final int BATCH = 1_000;

    private final Ticks ticks = new Ticks(Announcements.LEASE, this::work);
    private final Announcements announcements;
    private final Leases leases;
    private final Duration every;

    AnnouncementClock(Announcements announcements, Leases leases, @ConfigProperty(name = "sangkien.announcements.look-every", defaultValue = "2S") Duration every) {
        this.announcements = announcements;
        this.leases = leases;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(every, every);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    @ActivateRequestContext
    void work() {
        while (!ticks.stopping() && leases.take(Announcements.LEASE) && announcements.some(BATCH)) {
            // Each batch is a transaction of its own.
        }
    }
}
