package vn.sangkien.unit.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** Reads rights together with the names of people and units. */
@ApplicationScoped
class GrantReader {

    private static final int MOST_LEVELS = 1_000;
    private static final String GRANTS = """
            SELECT g.id, g.account_id, p.display_name, g.role, u.id, u.code, u.name, g.starts_at, g.ends_at, giver.display_name, g.given_at, g.reason,
                ender.display_name, g.end_reason
            FROM role_grant g JOIN unit_ancestor a ON a.unit_id = g.unit_id AND a.ancestor_id = :unit
            JOIN account p ON p.id = g.account_id JOIN unit u ON u.id = g.unit_id
            LEFT JOIN account giver ON giver.id = g.given_by LEFT JOIN account ender ON ender.id = g.ended_by
            WHERE""";

    private static final String HERE = """
            SELECT g.id, g.account_id, p.display_name, g.role, u.id, u.code, u.name, g.starts_at, g.ends_at, giver.display_name, a.distance
            FROM unit_ancestor a JOIN role_grant g ON g.unit_id = a.ancestor_id AND g.starts_at <= :now AND (g.ends_at IS NULL OR g.ends_at > :now)
            JOIN account p ON p.id = g.account_id AND p.state = 'ACTIVE' JOIN unit u ON u.id = g.unit_id LEFT JOIN account giver ON giver.id = g.given_by
            WHERE a.unit_id = :unit AND (a.distance > :distance OR a.distance = :distance AND g.id > :after) ORDER BY a.distance, g.id""";
    private static final String OF = """
            SELECT g.role, u.id, u.code, u.name, g.starts_at, g.ends_at, giver.display_name, g.given_at, g.reason
            FROM role_grant g JOIN unit u ON u.id = g.unit_id LEFT JOIN account giver ON giver.id = g.given_by
            WHERE g.account_id = :person AND g.starts_at <= :now AND (g.ends_at IS NULL OR g.ends_at > :now) ORDER BY g.role, g.id""";

    private final EntityManager database;
    private final Clock clock;

    GrantReader(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those over the unit or one below it, the newest first. @param role null for all */
    Page<GrantResponse> list(long unit, Role role, Cursor after, int limit) {
        var query = database.createNativeQuery(GRANTS + " g.id < :before" + (role == null ? "" : " AND g.role = :role") + " ORDER BY g.id DESC")
                .setParameter("unit", unit).setParameter("before", after == null ? Long.MAX_VALUE : after.id());
        if (role != null) {
            query.setParameter("role", role.name());
        }
        return UnitGrants.LIST.page(grants(query.setMaxResults(limit + 1).getResultList()), limit, grant -> new Cursor("", grant.id().value()));
    }

    /** All that work at the unit now, those of the unit itself first, then those of the units above it. */
    Page<RightHere> here(long unit, Cursor after, int limit) {
        List<?> rows = database.createNativeQuery(HERE).setParameter("unit", unit).setParameter("now", clock.instant())
                .setParameter("distance", after == null ? -1 : after.rank(MOST_LEVELS)).setParameter("after", after == null ? 0L : after.id()).setMaxResults(limit + 1).getResultList();
        return UnitGrants.HERE.page(rows.stream().map(Object[].class::cast).toList(), limit, row -> Cursor.of(((Number) row[10]).intValue(), ((Number) row[0]).longValue()))
                .map(row -> new RightHere(id(row[0]), id(row[1]), (String) row[2], Role.valueOf((String) row[3]),
                        UnitRef.of(((Number) row[4]).longValue(), (String) row[5], (String) row[6]), ((Number) row[10]).intValue() > 0, Time.ofColumn(row[7]), instant(row[8]), (String) row[9]));
    }

    /** The person's own that work now. */
    List<MyRight> of(long person) {
        List<?> rows = database.createNativeQuery(OF).setParameter("person", person).setParameter("now", clock.instant()).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new MyRight(Role.valueOf((String) row[0]), UnitRef.of(((Number) row[1]).longValue(), (String) row[2], (String) row[3]),
                Time.ofColumn(row[4]), instant(row[5]), (String) row[6], instant(row[7]), (String) row[8])).toList();
    }

    private static Instant instant(Object column) {
        return column == null ? null : Time.ofColumn(column);
    }

    /** Empty unless it is over the unit or one below it. */
    Optional<GrantResponse> find(long id, long unit) {
        return grants(database.createNativeQuery(GRANTS + " g.id = :id").setParameter("unit", unit).setParameter("id", id).getResultList())
                .stream().findFirst();
    }

    private List<GrantResponse> grants(List<?> rows) {
        Instant now = clock.instant();
        return rows.stream().map(Object[].class::cast).map(row -> grant(row, now)).toList();
    }

    private static GrantResponse grant(Object[] row, Instant now) {
        Instant startsAt = Time.ofColumn(row[7]);
        Instant endsAt = row[8] == null ? null : Time.ofColumn(row[8]);
        return new GrantResponse(id(row[0]), id(row[1]), (String) row[2], Role.valueOf((String) row[3]),
                UnitRef.of(((Number) row[4]).longValue(), (String) row[5], (String) row[6]), startsAt, endsAt, state(startsAt, endsAt, now),
                (String) row[9], row[10] == null ? null : Time.ofColumn(row[10]), (String) row[11], (String) row[12], (String) row[13]);
    }

    private static GrantState state(Instant startsAt, Instant endsAt, Instant now) {
        if (endsAt != null && !endsAt.isAfter(now)) {
            return GrantState.ENDED;
        }
        return startsAt.isAfter(now) ? GrantState.UPCOMING : GrantState.IN_FORCE;
    }

    private static Id id(Object column) {
        return Id.of(((Number) column).longValue());
    }
}
