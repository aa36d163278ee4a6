package vn.sangkien.review.queue;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.setting.ServiceTime;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/**
 * The ideas of a selection that an officer may decide on, as a condition on {@code idea i}: in the officer's subtrees, in a phase that is
 * not closed off, and not the officer's own.
 */
final class Waiting {

    /** Since when the reviewers have it. */
    static final String SINCE = "COALESCE(i.waiting_since, i.submitted_at)";

    private static final String BASE = """
            FROM idea i JOIN phase p ON p.id = i.phase_id LEFT JOIN review_claim c ON c.idea_id = i.id AND (c.until IS NULL OR c.until > :now)
            %s
            WHERE i.campaign_id = :campaign AND i.state IN (:states) AND p.grace_ends_at > :now
              AND :reviewer NOT IN (i.author_id, i.operator_id)
              AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:scope))""";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Waiting(Selection selection, long campaign, Officer officer, ServiceTime time, Instant now) {
        values.putAll(Map.of("campaign", campaign, "reviewer", officer.id(), "scope", officer.scope(), "now", now));
        List<QueueState> states = selection.state() == null ? List.of(QueueState.SUBMITTED, QueueState.IN_REVIEW) : List.of(selection.state());
        values.put("states", states.stream().map(Enum::name).toList());
        if (selection.unitId() != null) {
            add(" AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:tops))", "tops", Set.of(selection.unitId().value()));
        }
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

    String sql(String joins) {
        return BASE.formatted(joins) + where;
    }

    Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
