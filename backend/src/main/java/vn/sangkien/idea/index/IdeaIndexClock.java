package vn.sangkien.idea.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangkien.shared.time.Ticks;

/**
 * On every node: opens the index and brings it up to date, twice a second. Making it rests as long as it works unless told
 * otherwise; following what people do takes at most a tenth of one processor, so that in a rush submissions go first and the
 * index catches up afterwards.
 */
@ApplicationScoped
class IdeaIndexClock {

    /** After those that fill an empty database. */
    private static final int LATE = 3_000;
    private static final long COMMIT_EVERY = Duration.ofMinutes(1).toNanos();
    private static final int REST_WHILE_FOLLOWING = 9;
    private static final Logger LOG = Logger.getLogger(IdeaIndexClock.class);

    private final Ticks ticks = new Ticks("idea-index", this::tick);
    private final IdeaIndex index;
    private final IdeaIndexer indexer;
    private final Path folder;
    private final Duration every;
    private final double restWhileMaking;
    private long committed = System.nanoTime();
    private boolean told;

    IdeaIndexClock(IdeaIndex index, IdeaIndexer indexer, @ConfigProperty(name = "sangkien.idea-index.folder") Path folder,
                   @ConfigProperty(name = "sangkien.idea-index.look-every") Duration every,
                   @ConfigProperty(name = "sangkien.idea-index.rest-while-making") double restWhileMaking) {
        this.index = index;
        this.indexer = indexer;
        this.folder = folder;
        this.every = every;
        this.restWhileMaking = restWhileMaking;
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        ticks.start(Duration.ZERO, every);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException, IOException {
        if (ticks.stop() && index.isOpen()) {
            indexer.keep();
            index.close();
        }
    }

    private void tick() throws IOException, InterruptedException {
        if (index.isOpen() || open()) {
            takeUp();
        }
    }

    /** A command that runs beside the server does without an index. */
    private boolean open() throws IOException {
        try {
            index.open(folder);
            indexer.begin();
            return true;
        } catch (LockObtainFailedException used) {
            if (!told) {
                told = true;
                LOG.infof("the index of ideas in %s is in use by another process; each needs a folder of its own", folder);
            }
            return false;
        }
    }

    private void takeUp() throws InterruptedException {
        boolean more;
        do {
            double rest = indexer.whole() ? REST_WHILE_FOLLOWING : restWhileMaking;
            long start = System.nanoTime();
            more = indexer.takeUpSome();
            if (more) {
                TimeUnit.NANOSECONDS.sleep((long) (rest * (System.nanoTime() - start)));
            }
        } while (more && !ticks.stopping());
        if (System.nanoTime() - committed > COMMIT_EVERY) {
            indexer.keep();
            committed = System.nanoTime();
        }
    }
}
