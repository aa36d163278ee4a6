package vn.sangkien.support.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Area;

/** Finds ideas that have been left alone, the longest first. Few units are asked one after the other; for many, the queue is read in its order. */
@ApplicationScoped
class StuckIdeas {

    /** How long somebody may rest without being called (product section 6). */
    static final Duration REST = Duration.ofHours(48);

    private static final String IN_ORDER = "idea i FORCE INDEX (idea_stuck)";
    private static final String BY_UNIT = """
            (SELECT DISTINCT s.unit_id FROM unit_ancestor s WHERE s.ancestor_id IN (:area)) s
            STRAIGHT_JOIN idea i FORCE INDEX (idea_stuck_unit) ON i.stuck_unit = s.unit_id""";
    /** A count, which the database asks for each row; it would turn EXISTS into a join and begin with that. */
    private static final String BELOW = " AND (SELECT COUNT(*) FROM unit_ancestor a WHERE a.unit_id = i.stuck_unit AND a.ancestor_id IN (:area)) > 0";
    private static final String OF_CAMPAIGN = " WHERE i.stuck_state = :state AND i.campaign_id = :campaign AND i.updated_at < :before";
    /** What was returned in a phase that is closed off cannot be handed in again. */
    private static final String STILL_OPEN = " AND (i.phase_id IS NULL OR i.phase_id IN (:phases))";
    private static final String SHOWN = """
            SELECT i.id, i.number, i.title, i.stuck_unit, i.updated_at, i.author_id, o.display_name AS author, c.owner_id, h.display_name AS owner, c.since
            FROM (%s) w STRAIGHT_JOIN idea i ON i.id = w.id JOIN account o ON o.id = i.author_id LEFT JOIN support_idea_care c ON c.idea_id = i.id
                LEFT JOIN account h ON h.id = c.owner_id
            ORDER BY i.updated_at, i.id""";

    private final EntityManager database;

    StuckIdeas(EntityManager database) {
        this.database = database;
    }

    /** @param phases of the campaign that are not closed off */
    record Wanted(StuckState state, long campaign, List<Long> phases, Area area, Instant now) {

        Wanted in(StuckState other) {
            return new Wanted(other, campaign, phases, area, now);
        }
    }

    /** One row of the queue. @param owner null for nobody */
    record Row(long id, String number, String title, Long unit, Instant quietSince, long author, String authorName, Long owner, String ownerName, Instant ownedSince) {

        private static Row of(Object column) {
            Object[] row = (Object[]) column;
            return new Row(asLong(row[0]), (String) row[1], (String) row[2], row[3] == null ? null : asLong(row[3]), Time.ofColumn(row[4]), asLong(row[5]), (String) row[6],
                    row[7] == null ? null : asLong(row[7]), (String) row[8], row[9] == null ? null : Time.ofColumn(row[9]));
        }
    }

    List<Row> page(Wanted wanted, Cursor after, int most) {
        var values = new HashMap<String, Object>(Map.of("most", most));
        String from = "";
        if (after != null) {
            from = " AND (i.updated_at, i.id) > (:afterAt, :afterId)";
            values.putAll(Map.of("afterAt", after.instant(), "afterId", after.id()));
        }
        List<?> rows = query(SHOWN, wanted, from + " ORDER BY i.updated_at, i.id LIMIT :most", values).getResultList();
        return rows.stream().map(Row::of).toList();
    }

    /** At most so many. */
    int count(Wanted wanted, int most) {
        return ((Number) query("SELECT COUNT(*) FROM (%s) w", wanted, " LIMIT :most", Map.of("most", most)).getSingleResult()).intValue();
    }

    /** The author of an idea that may be stuck in one of the subtrees; empty for one that is decided on or elsewhere. */
    Optional<Author> author(long idea, Set<Long> tops, boolean whole) {
        List<?> found = tops.isEmpty() ? List.of() : database.createNativeQuery("SELECT i.author_id, i.campaign_id, i.stuck_unit FROM idea i WHERE i.id = :idea"
                        + " AND i.stuck_state IS NOT NULL AND (:whole OR EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.stuck_unit AND a.ancestor_id IN (:tops)))")
                .setParameter("idea", idea).setParameter("tops", tops).setParameter("whole", whole).getResultList();
        return found.stream().map(Object[].class::cast).map(row -> new Author(asLong(row[0]), asLong(row[1]), row[2] == null ? null : asLong(row[2]))).findFirst();
    }

    /** Whose idea it is. @param unit null for a draft without one */
    record Author(long account, long campaign, Long unit) {
    }

    private Query query(String around, Wanted wanted, String rest, Map<String, Object> more) {
        Area area = wanted.area();
        var values = new HashMap<>(more);
        values.putAll(Map.of("state", wanted.state().name(), "campaign", wanted.campaign(), "before", wanted.now().minus(REST),
                "phases", wanted.phases().isEmpty() ? List.of(0L) : wanted.phases()));
        var parts = new ArrayList<>(List.of("SELECT i.id FROM ", area.few() ? BY_UNIT : IN_ORDER, OF_CAMPAIGN, STILL_OPEN));
        if (!area.few() && !area.whole()) {
            parts.add(BELOW);
        }
        if (area.few() || !area.whole()) {
            values.put("area", area.tops());
        }
        parts.add(rest);
        Query query = database.createNativeQuery(around.formatted(String.join("", parts)));
        values.forEach(query::setParameter);
        return query;
    }

    private static long asLong(Object column) {
        return ((Number) column).longValue();
    }
}
