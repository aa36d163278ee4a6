package vn.sangkien.notice.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import vn.sangkien.message.Messages;
import vn.sangkien.notice.ListAuthors;
import vn.sangkien.notice.delivery.Deadlines.Place;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Looks for what is to go out, on one node at a time. After a standstill it takes up everything that waits. */
@ApplicationScoped
class DeliveryClock {

    /** Of what is written in sets, and of what goes out one by one under one look at the lease. */
    private static final int SET = 1_000;
    private static final int BATCH = 100;

    private static final Duration DEADLINES_EVERY = Duration.ofHours(1);
    /** For one that cannot be sent for a reason of this house. */
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Logger LOG = Logger.getLogger(DeliveryClock.class);

    private final Ticks ticks = new Ticks(Handing.LEASE, this::work);
    private final Planning planning;
    private final Deliveries deliveries;
    private final Handing handing;
    private final Deadlines deadlines;
    private final ListAuthors authors;
    private final Messages messages;
    private final Leases leases;
    private final DeliveryConfig config;
    private final Clock clock;
    private Instant deadlinesAt = Instant.EPOCH;

    DeliveryClock(Planning planning, Deliveries deliveries, Handing handing, Deadlines deadlines, ListAuthors authors, Messages messages, Leases leases,
                  DeliveryConfig config, Clock clock) {
        this.planning = planning;
        this.deliveries = deliveries;
        this.handing = handing;
        this.deadlines = deadlines;
        this.authors = authors;
        this.messages = messages;
        this.leases = leases;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(config.lookEvery(), config.lookEvery());
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    @ActivateRequestContext
    void work() {
        deadlines();
        while (mayGoOn() && authors.some(SET)) {
            // Each batch is a transaction of its own.
        }
        while (mayGoOn() && planning.summaries(SET)) {
            // The same.
        }
        while (mayGoOn() && sendSome()) {
            // What is to go out at once meanwhile is planned each time.
        }
        for (long after = 0; mayGoOn(); ) {
            after = handing.settle(after, SET);
            if (after == 0) {
                return;
            }
        }
    }

    /** Phases are near for days, so this need not be looked at often. */
    private void deadlines() {
        Instant now = clock.instant();
        if (Duration.between(deadlinesAt, now).abs().compareTo(DEADLINES_EVERY) < 0) {
            return;
        }
        for (Deadlines.Near soon : deadlines.near()) {
            for (Place next = Place.START; next != null; next = deadlines.some(soon, next, SET)) {
                if (!mayGoOn()) {
                    return;
                }
            }
        }
        deadlinesAt = now;
    }

    private boolean sendSome() {
        while (planning.atOnce(SET)) {
            // All of them, before the summaries go on.
        }
        List<DueDelivery> due = due();
        for (DueDelivery delivery : due) {
            if (ticks.stopping()) {
                return false;
            }
            hand(delivery);
        }
        return !due.isEmpty();
    }

    /** What is told at once before all summaries, and these no faster than they leave: who reads meanwhile what would be in one needs none. */
    private List<DueDelivery> due() {
        List<DueDelivery> atOnce = deliveries.due(false, BATCH);
        return !atOnce.isEmpty() ? atOnce : messages.behind(SET) ? List.of() : deliveries.due(true, BATCH);
    }

    /** One that fails is in nobody's way. */
    private void hand(DueDelivery delivery) {
        try {
            handing.one(delivery);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%s of %s waits: it could not be handed over", delivery.event(), Id.of(delivery.accountId()));
            deliveries.putOff(delivery, clock.instant().plus(PAUSE));
        }
    }

    private boolean mayGoOn() {
        return !ticks.stopping() && leases.take(Handing.LEASE);
    }
}
