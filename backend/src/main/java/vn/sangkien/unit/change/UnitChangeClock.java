package vn.sangkien.unit.change;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.time.Ticks;

/** Once a minute: makes the changes whose day has come. Each is a transaction of its own, so one that fails stops no other. */
@ApplicationScoped
class UnitChangeClock {

    private static final Logger LOG = Logger.getLogger(UnitChangeClock.class);
    private static final String LEASE = "unit-change";

    private final Ticks ticks = new Ticks("unit-changes", this::tick);
    private final UnitChangeService changes;
    private final Leases leases;

    UnitChangeClock(UnitChangeService changes, Leases leases) {
        this.changes = changes;
        this.leases = leases;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    private void tick() {
        if (leases.take(LEASE)) {
            makeAll();
        }
    }

    /** Makes what waits for today or an earlier day. */
    void makeAll() {
        changes.due().forEach(this::make);
    }

    private void make(long change) {
        try {
            changes.makeDue(change);
        } catch (DomainException refused) {
            LOG.warnf("unit change %d is no longer possible on its day: %s", change, refused.getMessage());
            changes.refuseDue(change, refused.toProblem().detail());
        }
    }
}
