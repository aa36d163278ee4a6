package vn.sangkien.message;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Looks for messages to send, on one node at a time. */
@ApplicationScoped
class MessageClock {

    private static final String LEASE = "messages";

    private final Ticks ticks = new Ticks("messages", this::sendDue);
    private final Sending sending;
    private final Leases leases;
    private final MessageConfig config;

    MessageClock(Sending sending, Leases leases, MessageConfig config) {
        this.sending = sending;
        this.leases = leases;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(config.lookEvery(), config.lookEvery());
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    void sendDue() throws InterruptedException {
        sending.all(() -> !ticks.stopping() && leases.take(LEASE));
    }
}
