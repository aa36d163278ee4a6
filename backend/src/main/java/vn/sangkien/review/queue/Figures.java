package vn.sangkien.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.setting.ReviewSettings;
import vn.sangkien.review.setting.ServiceTime;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Areas;
import vn.sangkien.unit.UnitRef;

/** What reviewers answer for: how much waits where, and how long answers take. */
@ApplicationScoped
public class Figures {

    public static final Listing BACKLOG = new Listing("review-backlog");

    private static final int MOST_ROWS = 100;
    private static final String DAYS = "TIMESTAMPDIFF(SECOND, " + Waiting.SINCE + ", i.decided_at) / 86400";
    /** The figures of each group, on every row of it. */
    private static final String TIMES = """
            SELECT DISTINCT t.k k, COUNT(*) OVER (PARTITION BY t.k) n, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY t.days) OVER (PARTITION BY t.k) half,
                   PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY t.days) OVER (PARTITION BY t.k) most
            FROM (SELECT %s k, %s days FROM idea i WHERE i.campaign_id = :campaign AND i.state IN ('VALID', 'INVALID', 'DUPLICATE') AND i.decided_at IS NOT NULL
                  AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:scope))) t""";

    private final EntityManager database;
    private final ReviewQueue queue;
    private final Areas areas;
    private final ReviewSettings settings;
    private final Clock clock;

    Figures(EntityManager database, ReviewQueue queue, Areas areas, ReviewSettings settings, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    /** The units in which something waits, the fullest first. @param unit the top of a subtree; null for all of the officer's */
    public Page<BacklogRow> backlog(long campaign, Id unit, Officer officer, Cursor after, int limit) {
        if (officer.scope().isEmpty()) {
            return Page.whole(List.of());
        }
        ServiceTime time = settings.serviceTime(campaign);
        var all = new Selection(null, unit, null, null, null, null, null);
        var waiting = new Waiting(all, areas.of(officer.scope(), unit), queue.openPhases(campaign), officer, time, clock.instant());
        var query = waiting.bind(database.createNativeQuery("SELECT u.id, u.code, u.name, w.n, w.overdue, w.oldest FROM ("
                + waiting.sql("i.unit_id, COUNT(*) n, SUM(" + Waiting.SINCE + " < :overdue) overdue, MIN(" + Waiting.SINCE + ") oldest", " GROUP BY i.unit_id"
                + (after == null ? "" : " HAVING (-n, i.unit_id) > (:afterN, :afterId)") + " ORDER BY n DESC, i.unit_id LIMIT :most")
                + ") w JOIN unit u ON u.id = w.unit_id ORDER BY w.n DESC, u.id")).setParameter("most", limit + 1)
                .setParameter("overdue", time.overdueBefore(Time.dayOf(clock.instant())));
        if (after != null) {
            query.setParameter("afterN", -after.instant().toEpochMilli()).setParameter("afterId", after.id());
        }
        List<?> rows = query.getResultList();
        return BACKLOG.page(rows.stream().map(Object[].class::cast).map(row -> new BacklogRow(unit(row), number(row[3]), number(row[4]), Time.ofColumn(row[5]))).toList(),
                limit, row -> new Cursor(Long.toString(row.waiting()), row.unit().id().value()));
    }

    /** The newest months first. */
    public Page<DecisionTime> timesByMonth(long campaign, Officer officer) {
        return times(campaign, officer, "DATE_FORMAT(i.decided_at + INTERVAL 7 HOUR, '%Y-%m')", " ORDER BY 1 DESC", "", "")
                .map(row -> new DecisionTime(null, (String) row[0], number(row[1]), days(row[2]), days(row[3])));
    }

    /** The units with the most decisions first, a hundred at most. */
    public Page<DecisionTime> timesByUnit(long campaign, Officer officer) {
        return times(campaign, officer, "i.unit_id", " ORDER BY f.n DESC, f.k", "SELECT f.k, f.n, f.half, f.most, u.code, u.name FROM (", ") f JOIN unit u ON u.id = f.k")
                .map(row -> new DecisionTime(UnitRef.of(number(row[0]), (String) row[4], (String) row[5]), null, number(row[1]), days(row[2]), days(row[3])));
    }

    private Page<Object[]> times(long campaign, Officer officer, String key, String order, String before, String after) {
        if (officer.scope().isEmpty()) {
            return Page.whole(List.of());
        }
        List<?> rows = database.createNativeQuery(before + TIMES.replaceFirst("%s", key).replaceFirst("%s", DAYS) + after + order)
                .setParameter("campaign", campaign).setParameter("scope", officer.scope()).setMaxResults(MOST_ROWS).getResultList();
        return Page.whole(rows.stream().map(Object[].class::cast).toList());
    }

    private static UnitRef unit(Object[] row) {
        return UnitRef.of(number(row[0]), (String) row[1], (String) row[2]);
    }

    private static double days(Object column) {
        return Math.round(((Number) column).doubleValue() * 10) / 10.0;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
