package vn.sangkien.message;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Sends what waits, some at a time, so that one that hangs does not hold up the others. No transaction is open while a message is under way. */
@ApplicationScoped
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    /** By each medium. */
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE * Medium.values().length, task -> {
        Thread made = new Thread(task, "message");
        made.setDaemon(true);
        return made;
    });
    private final Outbox outbox;
    private final Channels channels;
    private final Clock clock;

    Sending(Outbox outbox, Channels channels, Clock clock) {
        this.outbox = outbox;
        this.channels = channels;
        this.clock = clock;
    }

    /** @param mayGoOn asked before each handful */
    void all(Medium medium, BooleanSupplier mayGoOn) throws InterruptedException {
        List<Long> due = mayGoOn.getAsBoolean() ? outbox.due(medium, AT_ONCE) : List.of();
        while (!due.isEmpty()) {
            threads.invokeAll(due.stream().map(id -> (Callable<Void>) () -> {
                orLater(id);
                return null;
            }).toList());
            due = mayGoOn.getAsBoolean() ? outbox.due(medium, AT_ONCE) : List.of();
        }
    }

    private void orLater(long id) throws InterruptedException {
        try {
            one(id);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "message %d was left as it was and is taken up again in a minute", id);
        }
    }

    private void one(long id) throws InterruptedException {
        Outgoing message = outbox.claim(id).orElse(null);
        if (message == null) {
            return;
        }
        Channel channel = channels.of(message.medium()).orElse(null);
        if (channel == null || !clock.instant().isBefore(message.uselessAt())) {
            LOG.warnf("message %d to %s: %s", message.id(), message.medium(), channel == null ? "there is no channel for it any more" : "not sent in time");
            outbox.failed(message);
            return;
        }
        try {
            channel.send(message);
            outbox.sent(message);
        } catch (RefusedMessageException refused) {
            LOG.warnf("message %d to %s: %s", message.id(), message.medium(), refused.getMessage());
            outbox.failed(message);
        } catch (IOException later) {
            // The cause of a refusal may repeat the address, so only its kind is told.
            LOG.infof("message %d to %s, try %d: %s (%s)", message.id(), message.medium(), message.tries(), later.getClass().getSimpleName(),
                    later.getCause() == null ? later.getMessage() : later.getCause().getClass().getSimpleName());
            outbox.again(message, pause(message.tries()));
        }
    }

    /** 1, 2, 4 … 60 seconds, give or take a half. */
    private static Duration pause(int tries) {
        long doubled = Math.min(LONGEST_PAUSE.toMillis(), 1_000L << Math.min(tries - 1, 10));
        return Duration.ofMillis(doubled / 2 + ThreadLocalRandom.current().nextLong(doubled));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
