package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.Area;
import vn.sangkien.unit.Areas;

/**
 * Finds what lies on the desks, what has waited longest first. Few units, or somebody's own requests, are asked one after the other; for many, each
 * state is read in its order and no further than the page.
 */
@ApplicationScoped
class CaseQueue {

    private static final String IN_ORDER = "support_case c FORCE INDEX (support_case_queue)";
    private static final String BY_PERSON = "support_case c FORCE INDEX (support_case_assignee)";
    private static final String BY_DESK = """
            (SELECT DISTINCT s.unit_id FROM unit_ancestor s WHERE s.ancestor_id IN (:tops)) s
            STRAIGHT_JOIN support_case c FORCE INDEX (support_case_desk) ON c.desk_id = s.unit_id""";
    private static final String BY_UNIT = "unit_ancestor s STRAIGHT_JOIN support_case c FORCE INDEX (support_case_unit) ON c.unit_id = s.unit_id AND s.ancestor_id = :unit";
    /** Counts, which the database asks for each row; it would turn EXISTS into a join and begin with that. */
    private static final String ON_DESK = " AND (SELECT COUNT(*) FROM unit_ancestor a WHERE a.unit_id = c.desk_id AND a.ancestor_id IN (:tops)) > 0";
    private static final String FROM_UNIT = " AND (SELECT COUNT(*) FROM unit_ancestor u WHERE u.unit_id = c.unit_id AND u.ancestor_id = :unit) > 0";

    private final EntityManager database;
    private final Areas areas;

    CaseQueue(EntityManager database, Areas areas) {
        this.database = database;
        this.areas = areas;
    }

    /** @param tops of the subtrees whose desks are looked at @param after null for the start */
    List<Long> page(Collection<Long> tops, CaseFilter filter, long caller, Cursor after, int most) {
        if (tops.isEmpty()) {
            return List.of();
        }
        boolean fewAsked = filter.unit() != null && areas.of(Set.of(filter.unit()), null).few();
        return page(areas.of(Set.copyOf(tops), null), fewAsked, filter, caller, after, most);
    }

    /** @param fewAsked whether the unit that is asked for has few below it */
    List<Long> page(Area desks, boolean fewAsked, CaseFilter filter, long caller, Cursor after, int most) {
        var values = new HashMap<String, Object>(Map.of("most", most));
        var where = new StringBuilder();
        String from = filter.owner() == CaseOwner.MINE ? BY_PERSON : fewAsked ? BY_UNIT : desks.few() ? BY_DESK : IN_ORDER;
        if (!from.equals(BY_DESK) && !desks.whole()) {
            where.append(ON_DESK);
        }
        if (from.equals(BY_DESK) || !desks.whole()) {
            values.put("tops", desks.tops());
        }
        if (filter.unit() != null) {
            where.append(from.equals(BY_UNIT) ? "" : FROM_UNIT);
            values.put("unit", filter.unit());
        }
        if (filter.owner() == CaseOwner.MINE) {
            where.append(" AND c.assignee_id = :caller");
            values.put("caller", caller);
        } else if (filter.owner() == CaseOwner.NOBODY) {
            where.append(" AND c.assignee_id IS NULL");
        }
        if (after != null) {
            where.append(" AND (c.waiting_since, c.id) > (:since, :after)");
            values.putAll(Map.of("since", after.instant(), "after", after.id()));
        }
        Query query = database.createNativeQuery(ofEach(filter.wanted(), "SELECT c.id, c.waiting_since FROM " + from + " WHERE c.state = '%s'" + where
                + " ORDER BY c.waiting_since, c.id LIMIT :most") + " ORDER BY waiting_since, id LIMIT :most");
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> ((Number) row[0]).longValue()).toList();
    }

    /** With which a team has to go on; at most so many. */
    int waiting(Area desks, int most) {
        int open = waiting(desks, CaseState.OPEN, most);
        return open == most ? most : open + waiting(desks, CaseState.ASSIGNED, most - open);
    }

    private int waiting(Area desks, CaseState state, int most) {
        Query query = database.createNativeQuery("SELECT COUNT(*) FROM (SELECT c.id FROM " + (desks.few() ? BY_DESK : IN_ORDER) + " WHERE c.state = :state"
                + (desks.few() || desks.whole() ? "" : ON_DESK) + " LIMIT :most) w").setParameter("state", state.name()).setParameter("most", most);
        if (desks.few() || !desks.whole()) {
            query.setParameter("tops", desks.tops());
        }
        return ((Number) query.getSingleResult()).intValue();
    }

    private static String ofEach(List<CaseState> states, String found) {
        return states.stream().map(state -> "(" + found.formatted(state.name()) + ")").collect(Collectors.joining(" UNION ALL "));
    }
}
