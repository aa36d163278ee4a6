package vn.sangkien.standings.snapshot;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Takes what the plans of all campaigns want. One that is there already is not taken again, whoever looks and how often. */
@ApplicationScoped
class SnapshotClock {

    private static final Logger LOG = Logger.getLogger(SnapshotClock.class);
    private static final String LEASE = "snapshot";

    private final Ticks ticks = new Ticks("snapshots", this::lookEverywhere);
    private final SnapshotPlans plans;
    private final SnapshotService service;
    private final SnapshotRepository snapshots;
    private final CampaignService campaigns;
    private final Leases leases;
    private final Duration every;

    SnapshotClock(SnapshotPlans plans, SnapshotService service, SnapshotRepository snapshots, CampaignService campaigns, Leases leases,
                  @ConfigProperty(name = "sangkien.snapshots.look-every") Duration every) {
        this.plans = plans;
        this.service = service;
        this.snapshots = snapshots;
        this.campaigns = campaigns;
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
    void lookEverywhere() {
        for (long campaign : campaigns.all()) {
            if (!leases.take(LEASE)) {
                return;
            }
            takeDue(campaign);
        }
    }

    /** All that the plan of the campaign wants by now; one that fails stops no other. */
    @ActivateRequestContext
    void takeDue(long campaign) {
        List<SnapshotOrder> missing = plans.due(campaign).stream().filter(order -> !snapshots.planned(order)).toList();
        for (SnapshotOrder order : missing) {
            try {
                service.takePlanned(order);
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "the snapshot of %s planned for %s is tried again", order.scope().name(), order.plannedAt());
            }
        }
    }
}
