package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.shared.time.Time;

/** How much that was entered for others still waits for them to hand it in. */
@ApplicationScoped
public class OpenEntries {

    /** What rests for longer is in the queue of drafts, whoever entered it. */
    private static final int DAYS = 30;

    private final EntityManager database;
    private final Clock clock;

    OpenEntries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of the last month. @param most more are not counted */
    public Waiting of(long operator, int most) {
        Object[] row = (Object[]) database.createNativeQuery("""
                SELECT COUNT(*), MIN(w.entered_at) FROM (
                    SELECT e.entered_at FROM assisted_entry e STRAIGHT_JOIN idea i ON i.id = e.idea_id
                    WHERE e.operator_id = :operator AND e.entered_on >= :from AND i.state = 'DRAFT' ORDER BY e.entered_at LIMIT :most) w""")
                .setParameter("operator", operator).setParameter("from", Time.dayOf(clock.instant()).minusDays(DAYS)).setParameter("most", most).getSingleResult();
        return new Waiting(((Number) row[0]).intValue(), row[1] == null ? null : Time.ofColumn(row[1]));
    }

    /** @param since when the oldest was entered; null for none */
    public record Waiting(int count, Instant since) {
    }
}
