package vn.sangkien.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.Role;

/** Whom something concerns. */
@ApplicationScoped
public class Concerned {

    private static final List<String> OFFICERS = List.of(Role.UNIT_OFFICER.name(), Role.TARGET_MANAGER.name(), Role.LEADER.name());

    private final EntityManager database;
    private final Clock clock;

    Concerned(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Officers, target managers and leaders of exactly these units now. Units without any are absent. */
    public Map<Long, List<Long>> officersOf(Collection<Long> units) {
        var found = new LinkedHashMap<Long, List<Long>>();
        if (!units.isEmpty()) {
            rows(database.createNativeQuery("""
                    SELECT DISTINCT g.unit_id, g.account_id FROM role_grant g
                    WHERE g.unit_id IN (?1) AND g.role IN (?2) AND g.starts_at <= ?3 AND (g.ends_at IS NULL OR g.ends_at > ?3) ORDER BY g.unit_id, g.account_id""")
                    .setParameter(1, units).setParameter(2, OFFICERS).setParameter(3, clock.instant()).getResultList())
                    .forEach(row -> found.computeIfAbsent(number(row[0]), unit -> new ArrayList<>()).add(number(row[1])));
        }
        return found;
    }

    private static List<Object[]> rows(List<?> found) {
        return found.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
