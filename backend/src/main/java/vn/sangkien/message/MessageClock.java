package vn.sangkien.message;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;

/** Looks for messages to send, on one node at a time, and for each medium by itself: a mail server that hangs keeps no code from a telephone. */
@ApplicationScoped
class MessageClock {

    private static final String LEASE = "messages";

    private final Map<Medium, Ticks> ticks = new EnumMap<>(Medium.class);
    private final Sending sending;
    private final Leases leases;
    private final MessageConfig config;

    MessageClock(Sending sending, Leases leases, MessageConfig config) {
        this.sending = sending;
        this.leases = leases;
        this.config = config;
        for (Medium medium : Medium.values()) {
            ticks.put(medium, new Ticks("messages-" + medium.name().toLowerCase(Locale.ROOT), () -> sendDue(medium)));
        }
    }

    void start(@Observes StartupEvent started) {
        ticks.values().forEach(each -> each.start(config.lookEvery(), config.lookEvery()));
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        for (Ticks each : ticks.values()) {
            each.stop();
        }
    }

    void sendDue(Medium medium) throws InterruptedException {
        sending.all(medium, () -> !ticks.get(medium).stopping() && leases.take(LEASE));
    }
}
