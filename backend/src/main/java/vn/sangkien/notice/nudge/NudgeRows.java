package vn.sangkien.notice.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.time.Time;

/** The nudges that were sent, and the units that might need one. */
@ApplicationScoped
class NudgeRows {

    private final EntityManager database;

    NudgeRows(EntityManager database) {
        this.database = database;
    }

    /** A sent one. */
    record Row(long id, long unit, long author, String text, int people, Instant at) {

        static Row of(Object[] row) {
            return new Row(number(row[0]), number(row[1]), number(row[2]), (String) row[3], (int) number(row[4]), Time.ofColumn(row[5]));
        }
    }

    /** A child of a unit whose forecast lies below its target. */
    record Risk(long unit, int target, int valid, int forecast, Instant nudgedAt) {
    }

    Optional<Instant> last(long unit) {
        List<?> found = database.createNativeQuery("SELECT nudged_at FROM nudge WHERE unit_id = ?1 ORDER BY nudged_at DESC LIMIT 1").setParameter(1, unit).getResultList();
        return found.stream().findFirst().map(Time::ofColumn);
    }

    /** @return the id of the new one; empty when somebody else sent one in the same week just now */
    Optional<Long> put(long unit, long phase, long author, NudgeFigures figures, String text, int people, Instant now) {
        long id = Id.next();
        LocalDate week = Time.dayOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int put = database.createNativeQuery("""
                INSERT IGNORE INTO nudge (id, unit_id, phase_id, author_id, week, kind, target, valid, days_left, required_pace, recent_pace, forecast, text, people, nudged_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)""")
                .setParameter(1, id).setParameter(2, unit).setParameter(3, phase).setParameter(4, author).setParameter(5, week).setParameter(6, figures.kind().name())
                .setParameter(7, figures.target()).setParameter(8, figures.valid()).setParameter(9, figures.daysLeft()).setParameter(10, figures.requiredPace())
                .setParameter(11, figures.recentPace()).setParameter(12, figures.forecast()).setParameter(13, text).setParameter(14, people).setParameter(15, now).executeUpdate();
        return put == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Of the unit and those below it, the newest first. */
    List<Row> below(long unit, Cursor after, int limit) {
        List<?> rows = database.createNativeQuery("""
                SELECT n.id, n.unit_id, n.author_id, n.text, n.people, n.nudged_at FROM nudge n
                JOIN unit_ancestor a ON a.unit_id = n.unit_id AND a.ancestor_id = ?1 WHERE n.id < ?2 ORDER BY n.id DESC LIMIT ?3""")
                .setParameter(1, unit).setParameter(2, after == null ? Long.MAX_VALUE : after.id()).setParameter(3, limit + 1).getResultList();
        return rows.stream().map(Object[].class::cast).map(Row::of).toList();
    }

    /**
     * Open units directly below, those that miss most of their target first. The assigned target, or the pledged one where none is assigned; the forecast is the one
     * of the dashboard.
     */
    List<Risk> atRisk(long unit, long phase, LocalDate recentFrom, LocalDate today, int daysLeft, int most) {
        List<?> rows = database.createNativeQuery("""
                SELECT w.id, w.target, w.valid, w.forecast, (SELECT MAX(n.nudged_at) FROM nudge n WHERE n.unit_id = w.id) FROM (
                    SELECT u.id, COALESCE(t.assigned, t.registered) target, COALESCE(v.valid, 0) valid,
                           COALESCE(v.valid, 0) + (2 * COALESCE(r.recent, 0) * :days + 7) DIV 14 forecast
                    FROM unit u
                    JOIN (SELECT x.unit_id, SUM(IF(x.kind = 'ASSIGNED', x.amount, NULL)) assigned, SUM(IF(x.kind = 'REGISTERED', x.amount, NULL)) registered
                          FROM target x JOIN unit c ON c.id = x.unit_id AND c.parent_id = :unit WHERE x.phase_id = :phase GROUP BY x.unit_id) t ON t.unit_id = u.id
                    LEFT JOIN (SELECT y.unit_id, SUM(y.valid) valid FROM tally y JOIN unit c ON c.id = y.unit_id AND c.parent_id = :unit
                               WHERE y.scope_id = :phase GROUP BY y.unit_id) v ON v.unit_id = u.id
                    LEFT JOIN (SELECT d.unit_id, SUM(d.recognised) recent FROM tally_day d JOIN unit c ON c.id = d.unit_id AND c.parent_id = :unit
                               WHERE d.phase_id = :phase AND d.day BETWEEN :from AND :today GROUP BY d.unit_id) r ON r.unit_id = u.id
                    WHERE u.parent_id = :unit AND u.closed_at IS NULL) w
                WHERE w.forecast < w.target ORDER BY w.forecast / w.target, w.id LIMIT :most""")
                .setParameter("unit", unit).setParameter("phase", phase).setParameter("days", daysLeft).setParameter("from", recentFrom).setParameter("today", today)
                .setParameter("most", most).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Risk(number(row[0]), (int) number(row[1]), (int) number(row[2]), (int) number(row[3]),
                row[4] == null ? null : Time.ofColumn(row[4]))).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
