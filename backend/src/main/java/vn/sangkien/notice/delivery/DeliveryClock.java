package vn.sangkien.notice.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Looks for what is to go out, on one node at a time. After a standstill it takes up everything that waits. */
@ApplicationScoped
class DeliveryClock {

    private static final int BATCH = 200;

    private final Ticks ticks = new Ticks(Handing.LEASE, this::work);
    private final Planning planning;
    private final Deliveries deliveries;
    private final Handing handing;
    private final Deadlines deadlines;
    private final Leases leases;
    private final DeliveryConfig config;

    DeliveryClock(Planning planning, Deliveries deliveries, Handing handing, Deadlines deadlines, Leases leases, DeliveryConfig config) {
        this.planning = planning;
        this.deliveries = deliveries;
        this.handing = handing;
        this.deadlines = deadlines;
        this.leases = leases;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(config.lookEvery(), config.lookEvery());
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    @ActivateRequestContext
    void work() {
        while (mayGoOn() && deadlines.some(BATCH)) {
            // Each batch is a transaction of its own.
        }
        while (mayGoOn() && planning.atOnce(BATCH)) {
            // The same.
        }
        if (mayGoOn()) {
            planning.summaries();
        }
        for (List<DueDelivery> due = some(); !due.isEmpty(); due = some()) {
            for (DueDelivery delivery : due) {
                if (!mayGoOn()) {
                    return;
                }
                handing.one(delivery);
            }
        }
        if (mayGoOn()) {
            handing.settle();
        }
    }

    private List<DueDelivery> some() {
        return mayGoOn() ? deliveries.due(BATCH) : List.of();
    }

    private boolean mayGoOn() {
        return !ticks.stopping() && leases.take(Handing.LEASE);
    }
}
