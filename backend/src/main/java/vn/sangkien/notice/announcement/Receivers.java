package vn.sangkien.notice.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;

/**
 * Who of a subtree is meant by an announcement, in the order of their accounts. The database is told where to begin: left alone it sorts all who take part for every
 * batch once the subtree is the whole tree.
 */
@ApplicationScoped
class Receivers {

    /** From here on it takes less to walk along the accounts of everybody than to gather those of the subtree again for each batch. */
    static final int MANY = 20_000;

    private static final String OFFICER_NOW = "g.starts_at <= :now AND (g.ends_at IS NULL OR g.ends_at > :now)";
    private static final String OFFICERS = """
            SELECT g.account_id FROM %s WHERE a.ancestor_id = :unit AND g.account_id > :after AND %s
            GROUP BY g.account_id ORDER BY g.account_id LIMIT :most""";
    private static final String PARTICIPANTS = """
            SELECT r.account_id FROM %s WHERE a.ancestor_id = :unit AND r.campaign_id = :campaign AND r.account_id > :after ORDER BY r.account_id LIMIT :most""";

    private final EntityManager database;
    private final Clock clock;

    Receivers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody who takes part and holds a role is one person. */
    int count(long unit, long campaign, Audience audience) {
        return audience == Audience.OFFICERS ? number(query("""
                SELECT COUNT(DISTINCT g.account_id) FROM unit_ancestor a STRAIGHT_JOIN role_grant g ON g.unit_id = a.unit_id
                WHERE a.ancestor_id = :unit AND %s""".formatted(OFFICER_NOW), unit).setParameter("now", clock.instant()))
                : participants(unit, campaign) + otherOfficers(unit, campaign);
    }

    /** Out of an index alone. */
    private int participants(long unit, long campaign) {
        return number(query("""
                SELECT COUNT(*) FROM phase p STRAIGHT_JOIN unit_ancestor a ON a.ancestor_id = :unit
                STRAIGHT_JOIN registration r FORCE INDEX (registration_counting) ON r.phase_id = p.id AND r.unit_id = a.unit_id
                WHERE p.campaign_id = :campaign""", unit).setParameter("campaign", campaign));
    }

    private int otherOfficers(long unit, long campaign) {
        return number(query("""
                SELECT COUNT(DISTINCT g.account_id) FROM unit_ancestor a STRAIGHT_JOIN role_grant g ON g.unit_id = a.unit_id
                LEFT JOIN registration r ON r.campaign_id = :campaign AND r.account_id = g.account_id
                LEFT JOIN unit_ancestor b ON b.unit_id = r.unit_id AND b.ancestor_id = :unit
                WHERE a.ancestor_id = :unit AND b.unit_id IS NULL AND %s""".formatted(OFFICER_NOW), unit)
                .setParameter("campaign", campaign).setParameter("now", clock.instant()));
    }

    /** The next so many behind a person. @param people how many there are in all, about */
    List<Long> some(long unit, long campaign, Audience audience, long after, int most, int people) {
        boolean many = people > MANY;
        String officers = OFFICERS.formatted(joined("role_grant g", many ? "role_grant_account" : "role_grant_unit", "g", many), OFFICER_NOW);
        String sql = audience == Audience.OFFICERS ? officers : "(" + officers + ") UNION ("
                + PARTICIPANTS.formatted(joined("registration r", many ? "registration_person" : "registration_unit", "r", many)) + ") ORDER BY account_id LIMIT :most";
        Query query = query(sql, unit).setParameter("now", clock.instant()).setParameter("after", after).setParameter("most", most);
        List<?> found = (audience == Audience.OFFICERS ? query : query.setParameter("campaign", campaign)).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String joined(String people, String index, String alias, boolean peopleFirst) {
        String indexed = people + " FORCE INDEX (" + index + ")";
        String on = " ON a.unit_id = " + alias + ".unit_id";
        return peopleFirst ? indexed + " STRAIGHT_JOIN unit_ancestor a" + on : "unit_ancestor a STRAIGHT_JOIN " + indexed + on;
    }

    private Query query(String sql, long unit) {
        return database.createNativeQuery(sql).setParameter("unit", unit);
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }
}
