package vn.sangkien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** What waits for a decision under the given units, the oldest first, without what the reviewer wrote or entered. */
@ApplicationScoped
class ReviewQueue {

    private static final String WAITING = """
            FROM idea i JOIN phase p ON p.id = i.phase_id
            WHERE i.campaign_id = :campaign AND i.state IN (:states) AND p.grace_ends_at > :now
              AND :reviewer NOT IN (i.author_id, i.operator_id)
              AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:scope))
              AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:tops))
            """;

    private final EntityManager database;
    private final Clock clock;

    ReviewQueue(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param scope the units for whose subtrees the reviewer may decide; empty gives an empty queue
     * @param top   narrows to one subtree; null for all
     */
    QueueResponse list(long campaign, long reviewer, Set<Long> scope, Long top, List<QueueState> states, Cursor after, int limit) {
        if (scope.isEmpty()) {
            return new QueueResponse(List.of(), null, 0);
        }
        Set<Long> tops = top == null ? scope : Set.of(top);
        Query count = bind(database.createNativeQuery("SELECT COUNT(*) " + WAITING), campaign, reviewer, scope, tops, states);
        Query rows = bind(database.createNativeQuery(
                "SELECT i.id, i.number, i.title, i.field, i.solution_type, u.id, u.code, u.name, i.state, i.submitted_at, o.display_name, i.late, i.version "
                        + WAITING.replace("WHERE", "JOIN unit u ON u.id = i.unit_id JOIN account o ON o.id = i.author_id WHERE")
                        + (after == null ? "" : " AND (i.submitted_at, i.id) > (:afterAt, :afterId)")
                        + " ORDER BY i.submitted_at, i.id"), campaign, reviewer, scope, tops, states);
        if (after != null) {
            rows.setParameter("afterAt", after.instant()).setParameter("afterId", after.id());
        }
        List<?> found = rows.setMaxResults(limit + 1).getResultList();
        Page<QueueItem> page = Page.of(found.stream().map(Object[].class::cast).map(this::item).toList(), limit,
                item -> Cursor.of(item.submittedAt(), item.id().value()));
        return new QueueResponse(page.items(), page.nextCursor(), ((Number) count.getSingleResult()).longValue());
    }

    private Query bind(Query query, long campaign, long reviewer, Set<Long> scope, Set<Long> tops, List<QueueState> states) {
        return query.setParameter("campaign", campaign).setParameter("reviewer", reviewer).setParameter("scope", scope)
                .setParameter("tops", tops).setParameter("states", states.stream().map(Enum::name).toList())
                .setParameter("now", clock.instant());
    }

    private QueueItem item(Object[] row) {
        Instant submittedAt = Time.ofColumn(row[9]);
        return new QueueItem(Id.of(number(row[0])), (String) row[1], (String) row[2], IdeaField.valueOf((String) row[3]),
                SolutionType.valueOf((String) row[4]), UnitRef.of(number(row[5]), (String) row[6], (String) row[7]),
                QueueState.valueOf((String) row[8]), submittedAt, ChronoUnit.DAYS.between(submittedAt, clock.instant()),
                (String) row[10], (Boolean) row[11], number(row[12]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
