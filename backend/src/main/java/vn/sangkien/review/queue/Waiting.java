package vn.sangkien.review.queue;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.idea.CoAuthors;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.setting.ServiceTime;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Area;

/**
 * The ideas of a selection that an officer may decide on, as {@code idea i} with its claim {@code c}: in the officer's subtrees, in phases
 * that are not closed off, and not the officer's own. Few units are asked one after the other; for many, the queue is read in its order.
 */
final class Waiting {

    /** Since when the reviewers have it. */
    static final String SINCE = "COALESCE(i.waiting_since, i.submitted_at)";

    private static final String IN_ORDER = "idea i FORCE INDEX (idea_waiting)";
    private static final String BY_UNIT = """
            (SELECT DISTINCT s.unit_id FROM unit_ancestor s WHERE s.ancestor_id IN (:area)) s
            STRAIGHT_JOIN idea i FORCE INDEX (idea_waiting_unit) ON i.waiting_unit = s.unit_id""";
    private static final String CLAIM = " LEFT JOIN review_claim c ON c.idea_id = i.id AND (c.until IS NULL OR c.until > :now)";
    /** A count, which the database asks for each row; it would turn EXISTS into a join and begin with that. */
    private static final String BELOW = " AND (SELECT COUNT(*) FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:%s)) > 0";

    private static final String OWN = """
            (SELECT id FROM idea WHERE author_id = :reviewer UNION SELECT id FROM idea WHERE operator_id = :reviewer
                UNION SELECT idea_id FROM idea_author WHERE account_id = :reviewer) s
            STRAIGHT_JOIN idea i ON i.id = s.id""";
    private static final String OF_OTHERS = " AND :reviewer NOT IN (i.author_id, i.operator_id) AND NOT " + CoAuthors.include(":reviewer");

    private final StringBuilder where = new StringBuilder(" WHERE i.waiting_phase IN (:phases)");
    private final Map<String, Object> values = new HashMap<>();
    private final String from;

    /**
     * @param area   where the officer looks
     * @param phases that are not closed off
     */
    Waiting(Selection selection, Area area, Collection<Long> phases, Officer officer, ServiceTime time, Instant now) {
        this(area.few() ? BY_UNIT : IN_ORDER, selection, area, phases, officer, time, now);
        where.append(OF_OTHERS);
    }

    /** Those that an officer would decide on, had the officer neither written nor entered them. */
    static Waiting own(Selection selection, Area area, Collection<Long> phases, Officer officer, ServiceTime time, Instant now) {
        return new Waiting(OWN, selection, area, phases, officer, time, now);
    }

    private Waiting(String from, Selection selection, Area area, Collection<Long> phases, Officer officer, ServiceTime time, Instant now) {
        values.putAll(Map.of("reviewer", officer.id(), "now", now, "phases", phases.isEmpty() ? List.of(0L) : phases));
        this.from = from;
        if (from.equals(BY_UNIT)) {
            values.put("area", area.tops());
        } else if (!area.whole()) {
            add(BELOW.formatted("area"), "area", area.tops());
        }
        if (selection.unitId() != null && !area.tops().contains(selection.unitId().value())) {
            add(BELOW.formatted("top"), "top", selection.unitId().value());
        }
        List<QueueState> states = selection.state() == null ? List.of(QueueState.SUBMITTED, QueueState.IN_REVIEW) : List.of(selection.state());
        add(" AND i.state IN (:states)", "states", states.stream().map(Enum::name).toList());
        if (selection.field() != null) {
            add(" AND i.field = :field", "field", selection.field().name());
        }
        if (selection.ideaIds() != null) {
            add(" AND i.id IN (:ids)", "ids", selection.ideaIds().stream().map(Id::value).toList());
        }
        if (selection.holder() != null) {
            where.append(switch (selection.holder()) {
                case MINE -> " AND c.holder_id = :reviewer";
                case FREE -> " AND c.holder_id IS NULL";
                case OTHERS -> " AND c.holder_id <> :reviewer";
            });
        }
        if (selection.due() != null) {
            due(selection.due(), time, now);
        }
    }

    private void due(DueState due, ServiceTime time, Instant now) {
        if (due != DueState.OVERDUE) {
            add(" AND " + SINCE + " >= :from", "from", due == DueState.SOON ? time.overdueBefore(Time.dayOf(now)) : time.soonBefore(Time.dayOf(now)));
        }
        if (due != DueState.IN_TIME) {
            add(" AND " + SINCE + " < :before", "before", due == DueState.OVERDUE ? time.overdueBefore(Time.dayOf(now)) : time.soonBefore(Time.dayOf(now)));
        }
    }

    private void add(String condition, String name, Object value) {
        where.append(condition);
        values.put(name, value);
    }

    /** @param rest what follows the conditions */
    String sql(String columns, String rest) {
        return "SELECT " + columns + " FROM " + from + CLAIM + where + rest;
    }

    Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
