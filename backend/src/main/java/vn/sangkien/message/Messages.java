package vn.sangkien.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import vn.sangkien.shared.transaction.Atomic;

/** What other features may do with messages. */
@ApplicationScoped
public class Messages {

    /** For as long as somebody may ask why they got none. Texts are gone long before. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Outbox outbox;
    private final Channels channels;
    private final QuietHours quiet;
    private final Clock clock;

    Messages(Outbox outbox, Channels channels, MessageConfig config, Clock clock) {
        this.outbox = outbox;
        this.channels = channels;
        this.quiet = new QuietHours(config.quietFrom(), config.quietUntil());
        this.clock = clock;
    }

    /** Whether this installation can send such messages. */
    public boolean reaches(Medium medium) {
        return channels.of(medium).isPresent();
    }

    /** Goes out when the transaction has been committed, and not at all when it fails. @return by which {@link #ended} knows it */
    @Atomic
    public long send(NewMessage message) {
        return outbox.put(message, false, clock.instant());
    }

    /** The same for what is not urgent: at night it waits for the morning, and by day it lets codes pass, however many wait. */
    @Atomic
    public long sendByDay(NewMessage message) {
        return outbox.put(message, true, quiet.nextOpen(clock.instant()));
    }

    /** Whether so many of those that are not urgent are due and still here, because they come faster than the channels take them. */
    public boolean behind(int many) {
        return outbox.patient(many) == many;
    }

    /** When nobody's telephone is to ring. */
    public QuietHours quiet() {
        return quiet;
    }

    /** Whether each of these messages was sent or failed for good; those that still wait, and those that ended a week ago, are absent. */
    public Map<Long, Boolean> ended(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : outbox.ended(ids);
    }

    /** Removes some of those that ended long ago. @return whether there may be more */
    @Atomic
    public boolean removeWaste(int most) {
        return outbox.removeBefore(clock.instant().minus(KEPT), most) == most;
    }
}
