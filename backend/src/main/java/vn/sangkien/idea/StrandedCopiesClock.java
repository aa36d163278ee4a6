package vn.sangkien.idea;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Soon after each start: looks for what an earlier version left behind. Once it is mended there is nothing to find. */
@ApplicationScoped
class StrandedCopiesClock {

    private static final String LEASE = "stranded-copies";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration DAILY = Duration.ofDays(1);

    private final Ticks ticks = new Ticks("stranded-copies", this::mend);
    private final StrandedCopies stranded;
    private final Leases leases;

    StrandedCopiesClock(StrandedCopies stranded, Leases leases) {
        this.stranded = stranded;
        this.leases = leases;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(SOON, DAILY);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    private void mend() {
        if (leases.take(LEASE)) {
            stranded.mendAll();
        }
    }
}
