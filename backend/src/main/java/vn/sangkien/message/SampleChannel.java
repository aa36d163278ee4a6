package vn.sangkien.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.id.Id;

/** With the sample programme nothing leaves the house: the last messages are kept in memory and shown on a page. Production refuses the sample programme. */
@ApplicationScoped
class SampleChannel implements Channel {

    private static final int KEPT = 100;

    /** By their ids, which are in the order of writing; they are sent in another. */
    private final NavigableMap<Long, SampleMessage> last = new TreeMap<>();
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
        last.put(message.id(), new SampleMessage(Id.of(message.id()), message.medium(), message.recipient(), message.subject(), message.text(), clock.instant()));
        if (last.size() > KEPT) {
            last.pollFirstEntry();
        }
    }

    /** The newest first. */
    synchronized List<SampleMessage> last() {
        return List.copyOf(last.descendingMap().values());
    }
}
