package vn.sangkien.idea.late;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** What authors under the given units ask for, the oldest first; a draft that was changed since must be declared again. */
@ApplicationScoped
public class LateQueue {

    public static final Listing LIST = new Listing("late-entries");

    private static final String WAITING = """
            SELECT i.id, i.title, u.id, u.code, u.name, o.display_name, l.asked_at FROM late_request l
            JOIN idea i ON i.id = l.idea_id AND i.state = 'DRAFT' AND i.version = l.idea_version
            JOIN unit u ON u.id = l.unit_id JOIN account o ON o.id = i.author_id
            WHERE i.campaign_id = :campaign
              AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = l.unit_id AND a.ancestor_id IN (:scope))""";

    private final EntityManager database;

    LateQueue(EntityManager database) {
        this.database = database;
    }

    public Page<LateQueueItem> list(long campaign, Set<Long> scope, Cursor after, int limit) {
        var query = database.createNativeQuery(WAITING + (after == null ? "" : " AND (l.asked_at, l.idea_id) > (:afterAt, :afterId)")
                + " ORDER BY l.asked_at, l.idea_id").setParameter("campaign", campaign).setParameter("scope", scope);
        if (after != null) {
            query.setParameter("afterAt", after.instant()).setParameter("afterId", after.id());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return LIST.page(rows.stream().map(Object[].class::cast).map(LateQueue::item).toList(), limit, item -> Cursor.of(item.askedAt(), item.id().value()));
    }

    private static LateQueueItem item(Object[] row) {
        return new LateQueueItem(Id.of(number(row[0])), (String) row[1], UnitRef.of(number(row[2]), (String) row[3], (String) row[4]), (String) row[5],
                Time.ofColumn(row[6]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
