package vn.sangkien.idea.index;

import io.hypersistence.tsid.TSID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/**
 * Brings this node's index up to what the database holds, in small pieces. First every idea in the order of ids, then, for
 * ever, those with a step that is younger than what was taken up. It may stop anywhere and goes on where it last committed.
 */
@ApplicationScoped
public class IdeaIndexer {

    private static final String VERSION = "version";
    private static final String SOURCE = "source";
    private static final String BUILT = "built";
    private static final String STEPS = "steps";
    private static final String WHOLE = "whole";
    private static final int LAYOUT = 1;
    private static final int AT_ONCE = 250;
    private static final int BETWEEN_COMMITS = 10_000;

    /** Transactions end in another order than they write in, and clocks differ; no transaction of a request takes longer. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final IdeaIndex index;
    private final IndexRows rows;
    private final TreeSet<Long> takenUp = new TreeSet<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private Map<String, String> said;
    private int uncommitted;
    private long written;

    IdeaIndexer(IdeaIndex index, IndexRows rows) {
        this.index = index;
        this.rows = rows;
    }

    /** After the index was opened: goes on with it, or begins anew when it is another database's or an older program's. */
    synchronized void begin() {
        said = new HashMap<>(index.said());
        takenUp.clear();
        String version = LAYOUT + "." + Fingerprint.VERSION;
        String source = rows.source();
        if (!version.equals(said.get(VERSION)) || !source.equals(said.get(SOURCE))) {
            index.clear();
            said = new HashMap<>(Map.of(VERSION, version, SOURCE, source, BUILT, "0", WHOLE, "false", STEPS, Long.toString(youngest(OVERLAP))));
            commit();
        }
        written = index.ask(searcher -> (long) searcher.getIndexReader().numDocs());
        begun.countDown();
    }

    /** A share between 0 and 1; 1 when everything is there. */
    public synchronized double progress() {
        if (said == null) {
            return 0;
        }
        return whole() ? 1 : Math.min(0.99, written / Math.max(1.0, rows.about()));
    }

    /** @return whether more may wait */
    public synchronized boolean takeUpSome() {
        if (whole()) {
            return takeUpSteps();
        }
        List<IndexedIdea> some = rows.after(Long.parseLong(said.get(BUILT)), AT_ONCE);
        put(some);
        if (some.size() == AT_ONCE) {
            said.put(BUILT, Long.toString(some.get(AT_ONCE - 1).id()));
        } else {
            said.put(WHOLE, "true");
            index.show();
            commit();
        }
        return true;
    }

    /** Everything that waits at this moment, for those who cannot wait for the next look. */
    public void takeUpAll() throws InterruptedException {
        begun.await();
        boolean more;
        do {
            more = takeUpSome();
        } while (more);
    }

    /** Keeps what was taken up since the last time. */
    synchronized void keep() {
        if (uncommitted > 0) {
            commit();
        }
    }

    private boolean takeUpSteps() {
        long settled = youngest(OVERLAP);
        var found = new Found();
        int read = rows.stepsAfter(Long.parseLong(said.get(STEPS)), found);
        put(rows.those(found.ideas));
        takenUp.addAll(found.steps);
        long upTo = Math.min(settled, found.left != null ? found.left - 1 : read == IndexRows.STEPS_AT_ONCE ? found.last : settled);
        said.put(STEPS, Long.toString(Math.max(upTo, Long.parseLong(said.get(STEPS)))));
        takenUp.headSet(upTo, true).clear();
        if (!found.ideas.isEmpty()) {
            index.show();
        }
        return found.left != null;
    }

    /** Steps that were not taken up yet, of as many ideas as are taken up at once. */
    private final class Found implements IndexRows.Steps {

        private final Set<Long> ideas = new HashSet<>();
        private final Set<Long> steps = new HashSet<>();
        private Long left;
        private long last;

        @Override
        public void step(long step, long idea) {
            last = step;
            if (takenUp.contains(step) || left != null) {
                return;
            }
            if (ideas.size() == AT_ONCE && !ideas.contains(idea)) {
                left = step;
                return;
            }
            ideas.add(idea);
            steps.add(step);
        }
    }

    private void put(List<IndexedIdea> ideas) {
        ideas.forEach(index::put);
        written += ideas.size();
        uncommitted += ideas.size();
        if (uncommitted >= BETWEEN_COMMITS) {
            index.show();
            commit();
        }
    }

    private void commit() {
        index.commit(said);
        uncommitted = 0;
    }

    synchronized boolean whole() {
        return Boolean.parseBoolean(said.get(WHOLE));
    }

    /** The least id that a row written that long ago may have. */
    private static long youngest(Duration ago) {
        return System.currentTimeMillis() - ago.toMillis() - TSID.TSID_EPOCH << 22;
    }
}
