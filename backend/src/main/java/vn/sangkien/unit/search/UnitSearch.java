package vn.sangkien.unit.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.text.Folded;

/**
 * This node's index of the units and how it keeps up with the database: at once with what the node itself commits, at the
 * next look with what others do.
 */
@ApplicationScoped
class UnitSearch {

    private static final int HITS = 20;
    private static final int PATIENCE_SECONDS = 2;
    /**
     * Transactions end in another order than they write in, and the clocks of database servers differ. So every look begins
     * that far back; no transaction that writes units may take longer.
     */
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    private final SearchIndex index = new SearchIndex();
    private final CountDownLatch built = new CountDownLatch(1);
    private final SearchRows rows;
    private final Clock clock;
    private Map<Long, Timestamp> takenUp = Map.of();
    private String since;

    UnitSearch(SearchRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The unit whose whole code was typed first, then those of which every word begins some word.
     *
     * @throws vn.sangkien.shared.problem.DomainException 503 right after the start, until the index is there
     */
    List<UnitHit> find(String typed) {
        List<String> words = Folded.words(typed);
        requireBuilt();
        List<Long> ids = words.isEmpty() ? List.of()
                : Stream.concat(rows.withCode(typed.strip()).stream(), index.find(words, HITS).stream()).distinct().limit(HITS).toList();
        return ids.isEmpty() ? List.of() : rows.hits(ids, clock.instant());
    }

    boolean ready() {
        return built.getCount() == 0;
    }

    /** Takes up what was written since the last look, by whomever; the first time everything. */
    synchronized void look() {
        String next = rows.ago(OVERLAP);
        Map<Long, Timestamp> written = rows.writtenSince(ready() ? since : next);
        if (ready()) {
            put(written.keySet().stream().filter(id -> !written.get(id).equals(takenUp.get(id))).toList());
        } else {
            build();
        }
        takenUp = written;
        since = next;
    }

    /** What this node has just committed. */
    synchronized void takeUp(Collection<Long> ids) {
        if (ready()) {
            put(ids);
        }
    }

    private void build() {
        index.clear();
        rows.all(index::add);
        index.compact();
        index.show();
        built.countDown();
    }

    private void put(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            rows.those(ids, index::put);
            index.show();
        }
    }

    private void requireBuilt() {
        try {
            if (!built.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusals.unavailable();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusals.unavailable();
        }
    }
}
