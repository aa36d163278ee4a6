package vn.sangkien.standings;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Several times a second, on every node: takes up what changed, or learns that another node did. */
@ApplicationScoped
class Folder {


    private final Ticks ticks = new Ticks("standings-folder", this::tick);
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
        ticks.start(Duration.ZERO, config.foldEvery());
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    private void tick() {
        Instant before = clock.instant();
        foldAll();
        epoch.refresh(before);
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
