package vn.sangkien.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With the sample programme nothing leaves the house: the last messages are kept in memory and shown on a page. Production refuses the sample programme. */
@ApplicationScoped
class SampleChannel implements Channel {

    private static final int KEPT = 100;

    private final Deque<SampleMessage> last = new ArrayDeque<>();
    private final Clock clock;
    private final boolean open;

    SampleChannel(Clock clock, @ConfigProperty(name = "sangkien.sample-programme", defaultValue = "none") String sample,
                  @ConfigProperty(name = "sangkien.production") boolean production) {
        this.clock = clock;
        this.open = !sample.equals("none") && !production;
    }

    boolean open() {
        return open;
    }

    @Override
    public boolean takes(Medium medium) {
        return open;
    }

    @Override
    public synchronized void send(Outgoing message) {
        last.addFirst(new SampleMessage(vn.sangkien.shared.id.Id.of(message.id()), message.medium(), message.recipient(), message.subject(), message.text(), clock.instant()));
        if (last.size() > KEPT) {
            last.removeLast();
        }
    }

    /** The newest first. */
    synchronized List<SampleMessage> last() {
        return List.copyOf(last);
    }
}
