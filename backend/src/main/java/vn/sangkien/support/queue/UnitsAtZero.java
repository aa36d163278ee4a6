package vn.sangkien.support.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Area;

/** Finds the grassroots units from which nothing has come in a phase, those with most members first. */
@ApplicationScoped
class UnitsAtZero {

    private static final String IN_ORDER = "unit u FORCE INDEX (unit_by_members)";
    private static final String BY_UNIT = """
            (SELECT DISTINCT s.unit_id FROM unit_ancestor s WHERE s.ancestor_id IN (:area)) s
            STRAIGHT_JOIN unit u ON u.id = s.unit_id""";
    private static final String BELOW = " AND (SELECT COUNT(*) FROM unit_ancestor a WHERE a.unit_id = u.id AND a.ancestor_id IN (:area)) > 0";
    private static final String OPEN = " WHERE u.level = 'GRASSROOTS' AND u.closed_at IS NULL";
    /** Asked last: it costs most. */
    private static final String WITHOUT_IDEAS = " AND (SELECT i.id FROM idea i WHERE i.phase_id = :phase AND i.unit_id = u.id AND i.state <> 'WITHDRAWN' LIMIT 1) IS NULL";
    private static final String SHOWN = """
            SELECT u.id, u.code, u.name, u.member_count, c.owner_id, h.display_name, c.since
            FROM (%s) w STRAIGHT_JOIN unit u ON u.id = w.id LEFT JOIN support_unit_care c ON c.unit_id = u.id LEFT JOIN account h ON h.id = c.owner_id
            ORDER BY u.member_count DESC, u.id DESC""";

    private final EntityManager database;

    UnitsAtZero(EntityManager database) {
        this.database = database;
    }

    /** One row of the queue. @param owner null for nobody */
    record Row(long id, String code, String name, int members, Long owner, String ownerName, Instant ownedSince) {

        private static Row of(Object column) {
            Object[] row = (Object[]) column;
            return new Row(asLong(row[0]), (String) row[1], (String) row[2], (int) asLong(row[3]), row[4] == null ? null : asLong(row[4]), (String) row[5],
                    row[6] == null ? null : Time.ofColumn(row[6]));
        }
    }

    List<Row> page(long phase, Area area, Cursor after, int most) {
        var values = new HashMap<String, Object>(Map.of("most", most));
        String from = "";
        if (after != null) {
            from = " AND (u.member_count, u.id) < (:afterMembers, :afterId)";
            values.putAll(Map.of("afterMembers", after.rank(Integer.MAX_VALUE), "afterId", after.id()));
        }
        List<?> rows = query(SHOWN, phase, area, from + " ORDER BY u.member_count DESC, u.id DESC LIMIT :most", values).getResultList();
        return rows.stream().map(Row::of).toList();
    }

    /** At most so many. */
    int count(long phase, Area area, int most) {
        return ((Number) query("SELECT COUNT(*) FROM (%s) w", phase, area, " LIMIT :most", Map.of("most", most)).getSingleResult()).intValue();
    }

    private Query query(String around, long phase, Area area, String rest, Map<String, Object> more) {
        boolean everywhere = area.whole() && !area.few();
        Query query = database.createNativeQuery(around.formatted("SELECT u.id FROM " + (area.few() ? BY_UNIT : IN_ORDER) + OPEN + (area.few() || everywhere ? "" : BELOW) + WITHOUT_IDEAS + rest))
                .setParameter("phase", phase);
        if (!everywhere) {
            query.setParameter("area", area.tops());
        }
        more.forEach(query::setParameter);
        return query;
    }

    private static long asLong(Object column) {
        return ((Number) column).longValue();
    }
}
