package vn.sangkien.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** Reads the audit together with the names of people and units. */
@ApplicationScoped
class AuditReader {

    private static final String COLUMNS = """
            SELECT e.id, e.at, e.node, e.actor_id, a.display_name, e.acting_for, w.display_name, e.act_chain, e.action, e.object_type, e.object_id,
                u.id, u.code, u.name, e.detail, e.reason, e.request_id, e.network, l.day, l.sequence, l.hash, e.actor_kind, c.name
            FROM audit_event e LEFT JOIN account a ON a.id = e.actor_id LEFT JOIN api_client c ON c.id = e.actor_id AND e.actor_kind = 'CLIENT' LEFT JOIN account w ON w.id = e.acting_for LEFT JOIN unit u ON u.id = e.unit_id
            LEFT JOIN audit_link l ON l.event_id = e.id WHERE""";
    /** What somebody does with their own account concerns them as well. */
    private static final String CONCERNS = "(e.acting_for = :%1$s OR e.object_id = :%1$s AND e.object_type = 'ACCOUNT')";
    private static final String BELOW = " AND EXISTS (SELECT 1 FROM unit_ancestor x WHERE x.unit_id = e.unit_id AND x.ancestor_id IN (:%s))";

    private final EntityManager database;
    private final ObjectMapper json;

    AuditReader(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param scope units in whose subtrees it must have happened; null for everywhere */
    record Wanted(AuditFilter filter, Collection<Long> scope, Instant before) {
    }

    /** The newest first. */
    Page<AuditEventResponse> list(Wanted wanted, Cursor after, int limit) {
        var values = new HashMap<String, Object>();
        String condition = condition(wanted, values);
        if (after != null) {
            condition += " AND (e.at < :lastAt OR e.at = :lastAt AND e.id < :lastId)";
            values.put("lastAt", after.instant());
            values.put("lastId", after.id());
        }
        List<?> rows = query(COLUMNS + condition + " ORDER BY e.at DESC, e.id DESC", values).setMaxResults(limit + 1).getResultList();
        return AuditTrail.LIST.page(rows.stream().map(Object[].class::cast).toList(), limit, row -> Cursor.of(Time.ofColumn(row[1]), number(row[0]))).map(this::event);
    }

    /** How many, up to {@code most}. */
    int count(Wanted wanted, int most) {
        var values = new HashMap<String, Object>();
        String condition = condition(wanted, values);
        return ((Number) query("SELECT COUNT(*) FROM (SELECT e.id FROM audit_event e WHERE" + condition + " LIMIT " + most + ") n", values).getSingleResult()).intValue();
    }

    private Query query(String sql, Map<String, Object> values) {
        Query query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query;
    }

    private static String condition(Wanted wanted, Map<String, Object> values) {
        AuditFilter filter = wanted.filter();
        var sql = new StringBuilder(" e.at <= :before");
        values.put("before", wanted.before());
        add(sql, values, " AND e.actor_id = :actor", "actor", Id.valueOrNull(filter.actor()));
        add(sql, values, " AND " + CONCERNS.formatted("whom"), "whom", Id.valueOrNull(filter.whom()));
        add(sql, values, " AND (e.actor_id = :person OR " + CONCERNS.formatted("person") + ")", "person", Id.valueOrNull(filter.person()));
        add(sql, values, " AND e.object_type = :type", "type", filter.objectType() == null ? null : filter.objectType().name());
        add(sql, values, " AND e.object_id = :object", "object", Id.valueOrNull(filter.object()));
        add(sql, values, " AND e.action = :action", "action", filter.action() == null ? null : filter.action().name());
        add(sql, values, " AND e.at >= :from", "from", filter.from() == null ? null : filter.from().atStartOfDay(Time.ZONE).toInstant());
        add(sql, values, " AND e.at < :until", "until", filter.until() == null ? null : filter.until().plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        add(sql, values, BELOW.formatted("unit"), "unit", filter.unit() == null ? null : List.of(filter.unit().value()));
        add(sql, values, BELOW.formatted("scope"), "scope", wanted.scope());
        return sql.toString();
    }

    private static void add(StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private AuditEventResponse event(Object[] row) {
        var changes = new ArrayList<AuditEventResponse.Change>();
        var facts = new ArrayList<AuditEventResponse.Fact>();
        read((String) row[14], changes, facts);
        return new AuditEventResponse(Id.of(number(row[0])), Time.ofColumn(row[1]), (String) row[2], person(row[3], row[21] == null ? row[4] : row[22], row[21] != null), person(row[5], row[6], false), (String) row[7],
                AuditAction.valueOf((String) row[8]), AuditObject.valueOf((String) row[9]), row[10] == null ? null : Id.of(number(row[10])),
                row[11] == null ? null : UnitRef.of(number(row[11]), (String) row[12], (String) row[13]), changes, facts, (String) row[15], (String) row[16],
                (String) row[17], row[18] == null ? null : new AuditEventResponse.Place(day(row[18]), ((Number) row[19]).intValue(), row[20].toString()));
    }

    private void read(String detail, List<AuditEventResponse.Change> changes, List<AuditEventResponse.Fact> facts) {
        if (detail == null) {
            return;
        }
        JsonNode node = parse(detail);
        JsonNode before = node.path("before");
        node.path("after").fields().forEachRemaining(field ->
                changes.add(new AuditEventResponse.Change(field.getKey(), text(before.path(field.getKey())), text(field.getValue()))));
        node.fields().forEachRemaining(field -> {
            if (field.getValue().isValueNode()) {
                facts.add(new AuditEventResponse.Fact(field.getKey(), field.getValue().asText()));
            }
        });
    }

    private JsonNode parse(String detail) {
        try {
            return json.readTree(detail);
        } catch (JsonProcessingException altered) {
            return json.createObjectNode().put("unreadable", detail);
        }
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** An account that is gone has no name. */
    private static AuditEventResponse.Person person(Object id, Object name, boolean client) {
        return id == null ? null : new AuditEventResponse.Person(Id.of(number(id)), name == null ? "—" : (String) name, client);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
