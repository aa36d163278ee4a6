package vn.sangkien.notice.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;

/** Who of a subtree is meant by an announcement, in the order of their accounts. */
@ApplicationScoped
class Receivers {

    /** Nobody needs to know it more exactly before sending. */
    static final int MOST_COUNTED = 1_000_000;

    private static final String OFFICERS = """
            SELECT DISTINCT g.account_id FROM role_grant g JOIN unit_ancestor a ON a.unit_id = g.unit_id AND a.ancestor_id = :unit
            WHERE g.starts_at <= :now AND (g.ends_at IS NULL OR g.ends_at > :now) AND g.account_id > :after""";
    private static final String PARTICIPANTS = """
            SELECT DISTINCT r.account_id FROM registration r JOIN unit_ancestor a ON a.unit_id = r.unit_id AND a.ancestor_id = :unit
            WHERE r.campaign_id = :campaign AND r.account_id > :after""";

    private final EntityManager database;
    private final Clock clock;

    Receivers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int count(long unit, long campaign, Audience audience) {
        return ((Number) bound("SELECT COUNT(*) FROM (" + union(audience, "") + " LIMIT :most) p", unit, campaign, audience, 0, MOST_COUNTED).getSingleResult()).intValue();
    }

    /** The next so many behind a person. */
    List<Long> some(long unit, long campaign, Audience audience, long after, int most) {
        List<?> found = bound(union(audience, " ORDER BY account_id LIMIT :most") + " ORDER BY account_id LIMIT :most", unit, campaign, audience, after, most).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Somebody who takes part and holds a role is one person. */
    private static String union(Audience audience, String each) {
        String officers = "(" + OFFICERS + each + ")";
        return audience == Audience.OFFICERS ? "SELECT DISTINCT account_id FROM " + officers + " o" : officers + " UNION (" + PARTICIPANTS + each + ")";
    }

    private Query bound(String sql, long unit, long campaign, Audience audience, long after, int most) {
        var query = database.createNativeQuery(sql).setParameter("unit", unit).setParameter("now", clock.instant()).setParameter("after", after).setParameter("most", most);
        return audience == Audience.OFFICERS ? query : query.setParameter("campaign", campaign);
    }
}
