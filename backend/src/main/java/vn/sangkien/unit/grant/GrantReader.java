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

    private static final String GRANTS = """
            SELECT g.id, g.account_id, p.display_name, g.role, u.id, u.code, u.name, g.starts_at, g.ends_at, giver.display_name, g.given_at, g.reason,
                ender.display_name, g.end_reason
            FROM role_grant g JOIN unit_ancestor a ON a.unit_id = g.unit_id AND a.ancestor_id = :unit
            JOIN account p ON p.id = g.account_id JOIN unit u ON u.id = g.unit_id
            LEFT JOIN account giver ON giver.id = g.given_by LEFT JOIN account ender ON ender.id = g.ended_by
            WHERE""";

    private final EntityManager database;
    private final Clock clock;

    GrantReader(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those over the unit or one below it, the newest first. */
    Page<GrantResponse> list(long unit, Role role, Cursor after, int limit) {
        var query = database.createNativeQuery(GRANTS + " g.role = :role" + (after == null ? "" : " AND g.id < :after") + " ORDER BY g.id DESC")
                .setParameter("unit", unit).setParameter("role", role.name());
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return Page.of(grants(query.setMaxResults(limit + 1).getResultList()), limit, grant -> new Cursor("", grant.id().value()));
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
