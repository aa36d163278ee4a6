package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sangkien.campaign.SprintWindowChanged;

/**
 * When a sprint covers another stretch of its phase: notes the differences as deltas like any other change, in the transaction of the
 * change, so that they are folded along the tree in the same way.
 */
@ApplicationScoped
class SprintRecount {

    private static final int ROWS_AT_ONCE = 500;

    /** What each unit counts in the new window more than in the old one. */
    private static final String DIFFERENCES = """
            SELECT d.unit_id, d.block, SUM(d.submitted), SUM(d.valid), SUM(d.pending), SUM(d.registrants), SUM(d.submitters) FROM (
                SELECT i.unit_id, i.block, %4$s AS submitted, %4$s * (%2$s) AS valid, %4$s * (%3$s) AS pending, 0 AS registrants, 0 AS submitters
                FROM idea i WHERE i.phase_id = :phase AND %1$s AND i.submitted_at >= :from AND i.submitted_at < :until
                UNION ALL
                SELECT r.unit_id, r.block, 0, 0, 0, %5$s, 0 FROM registration r
                WHERE r.phase_id = :phase AND r.registered_at >= :from AND r.registered_at < :until
                UNION ALL
                SELECT f.unit_id, f.block, 0, 0, 0, 0, 1 FROM (%6$s) f WHERE f.place = 1
                UNION ALL
                SELECT f.unit_id, f.block, 0, 0, 0, 0, -1 FROM (%7$s) f WHERE f.place = 1
            ) d GROUP BY d.unit_id, d.block
            HAVING SUM(d.submitted) <> 0 OR SUM(d.valid) <> 0 OR SUM(d.pending) <> 0 OR SUM(d.registrants) <> 0 OR SUM(d.submitters) <> 0
            """.formatted(CountingRule.SUBMITTED.sql("i.state"), CountingRule.VALID.sql("i.state"), CountingRule.PENDING.sql("i.state"),
            gained("i.submitted_at"), gained("r.registered_at"), firsts("opensNow", "closesNow"), firsts("openedBefore", "closedBefore"));

    private final EntityManager database;

    SprintRecount(EntityManager database) {
        this.database = database;
    }

    void moved(@Observes SprintWindowChanged sprint) {
        if (sprint.openedBefore().equals(sprint.opensNow()) && sprint.closedBefore().equals(sprint.closesNow())) {
            return;
        }
        List<?> rows = database.createNativeQuery(DIFFERENCES).setParameter("phase", sprint.phaseId())
                .setParameter("from", earlier(sprint.openedBefore(), sprint.opensNow())).setParameter("until", later(sprint.closedBefore(), sprint.closesNow()))
                .setParameter("openedBefore", sprint.openedBefore()).setParameter("closedBefore", sprint.closedBefore())
                .setParameter("opensNow", sprint.opensNow()).setParameter("closesNow", sprint.closesNow()).getResultList();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            add(sprint.sprintId(), rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
    }

    private void add(long scope, List<?> rows) {
        String places = IntStream.range(0, rows.size()).mapToObj(row -> "(?, ?, ?, ?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        Query insert = database.createNativeQuery(
                "INSERT INTO standing_delta (unit_id, scope_id, block, submitted, valid, pending, registrants, submitters) VALUES " + places);
        int place = 1;
        for (Object row : rows) {
            Object[] figures = (Object[]) row;
            insert.setParameter(place++, figures[0]).setParameter(place++, scope);
            for (int i = 1; i < figures.length; i++) {
                insert.setParameter(place++, figures[i]);
            }
        }
        insert.executeUpdate();
    }

    /** 1 for what only the new window covers, -1 for what only the old one did. */
    private static String gained(String at) {
        return "((%1$s >= :opensNow AND %1$s < :closesNow) - (%1$s >= :openedBefore AND %1$s < :closedBefore))".formatted(at);
    }

    /** Each person's ideas inside a window in their order (product rule 5.5). */
    private static String firsts(String from, String until) {
        return """
                SELECT i.unit_id, i.block, ROW_NUMBER() OVER (PARTITION BY i.author_id ORDER BY i.submitted_at, i.id) AS place
                FROM idea i WHERE i.phase_id = :phase AND %s AND i.submitted_at >= :%s AND i.submitted_at < :%s"""
                .formatted(CountingRule.SUBMITTED.sql("i.state"), from, until);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
