package vn.sangkien.standings;

import java.util.List;
import java.util.stream.Collectors;
import vn.sangkien.shared.time.Time;

/** What each ledger should say, as queries over the ideas and registrations themselves, with the same rules. */
final class Recounted {

    private static final String SUBMITTED = CountingRule.SUBMITTED.sql("i.state");
    private static final String VALID = CountingRule.VALID.sql("i.state");
    private static final String IDEA_SUMS = "SUM(%s), SUM(%s), SUM(%s), 0, 0".formatted(SUBMITTED, VALID, CountingRule.PENDING.sql("i.state"));

    /** Each unit's own figures by scope, not yet added up along the tree; a waiting delta counts as taken up. */
    private static final String OWN_BY_SCOPE = """
            SELECT i.phase_id AS scope_id, i.unit_id, i.block, %1$s FROM idea i WHERE i.phase_id IS NOT NULL GROUP BY i.phase_id, i.unit_id, i.block
            UNION ALL
            SELECT s.id, i.unit_id, i.block, %1$s FROM sprint s
            JOIN idea i ON i.phase_id = s.phase_id AND i.submitted_at >= s.opens_at AND i.submitted_at < s.closes_at GROUP BY s.id, i.unit_id, i.block
            UNION ALL
            SELECT r.phase_id, r.unit_id, r.block, 0, 0, 0, COUNT(*), 0 FROM registration r GROUP BY r.phase_id, r.unit_id, r.block
            UNION ALL
            SELECT s.id, r.unit_id, r.block, 0, 0, 0, COUNT(*), 0 FROM sprint s
            JOIN registration r ON r.phase_id = s.phase_id AND r.registered_at >= s.opens_at AND r.registered_at < s.closes_at GROUP BY s.id, r.unit_id, r.block
            UNION ALL
            SELECT f.phase_id, f.unit_id, f.block, 0, 0, 0, 0, COUNT(*) FROM (
                SELECT i.phase_id, i.unit_id, i.block, ROW_NUMBER() OVER (PARTITION BY i.phase_id, i.author_id ORDER BY i.submitted_at, i.id) AS place
                FROM idea i WHERE i.phase_id IS NOT NULL AND %2$s) f WHERE f.place = 1 GROUP BY f.phase_id, f.unit_id, f.block
            UNION ALL
            SELECT f.scope_id, f.unit_id, f.block, 0, 0, 0, 0, COUNT(*) FROM (
                SELECT s.id AS scope_id, i.unit_id, i.block, ROW_NUMBER() OVER (PARTITION BY s.id, i.author_id ORDER BY i.submitted_at, i.id) AS place
                FROM sprint s JOIN idea i ON i.phase_id = s.phase_id AND i.submitted_at >= s.opens_at AND i.submitted_at < s.closes_at
                WHERE %2$s) f WHERE f.place = 1 GROUP BY f.scope_id, f.unit_id, f.block
            UNION ALL
            SELECT d.scope_id, d.unit_id, d.block, -d.submitted, -d.valid, -d.pending, -d.registrants, -d.submitters FROM standing_delta d
            """.formatted(IDEA_SUMS, SUBMITTED);

    /** The same by day; a valid idea is recognised on the day of its decision. */
    private static final String OWN_BY_DAY = """
            SELECT i.phase_id, %1$s AS day, i.unit_id, i.block, %4$s FROM idea i WHERE i.phase_id IS NOT NULL GROUP BY i.phase_id, day, i.unit_id, i.block
            UNION ALL
            SELECT i.phase_id, %2$s AS day, i.unit_id, i.block, 0, 0, 0, 0, COUNT(*) FROM idea i
            WHERE i.phase_id IS NOT NULL AND %5$s GROUP BY i.phase_id, day, i.unit_id, i.block
            UNION ALL
            SELECT r.phase_id, %3$s AS day, r.unit_id, r.block, 0, 0, 0, COUNT(*), 0 FROM registration r GROUP BY r.phase_id, day, r.unit_id, r.block
            UNION ALL
            SELECT d.scope_id, d.day, d.unit_id, d.block, -d.submitted, -d.valid, -d.pending, -d.registrants, -d.recognised
            FROM standing_delta d WHERE d.day IS NOT NULL
            """.formatted(Time.dayOf("i.submitted_at"), Time.dayOf("i.decided_at"), Time.dayOf("r.registered_at"), IDEA_SUMS, VALID);

    /** Months are compared with their days, which are compared with the ideas. */
    private static final String MISSING_BY_MONTH = """
            SELECT x.phase_id, x.month, x.unit_id, x.block, %2$s FROM (
                SELECT d.phase_id, %1$s AS month, d.unit_id, d.block, d.submitted, d.valid, d.pending, d.registrants, d.recognised FROM tally_day d
                UNION ALL
                SELECT t.phase_id, t.month, t.unit_id, t.block, -t.submitted, -t.valid, -t.pending, -t.registrants, -t.recognised FROM tally_month t
            ) x GROUP BY x.phase_id, x.month, x.unit_id, x.block HAVING %3$s
            """.formatted(monthOf("d.day"), Ledger.MONTH.figures("SUM(x.%1$s) AS %1$s"), anyOf(Ledger.MONTH.figures()));

    /** The units that are to be counted for coverage as far as deltas have been taken up, each in its present block. */
    static final String COVERED = """
            SELECT 0 AS scope_id, u.id AS unit_id, u.block, 1 AS units FROM unit u WHERE %1$s
            UNION ALL
            SELECT o.scope_id, u.id, u.block, 1 FROM (
                SELECT i.phase_id AS scope_id, i.unit_id, COUNT(*) AS valid FROM idea i WHERE i.phase_id IS NOT NULL AND %2$s GROUP BY i.phase_id, i.unit_id
                UNION ALL
                SELECT s.id, i.unit_id, COUNT(*) FROM sprint s JOIN idea i ON i.phase_id = s.phase_id
                    AND i.submitted_at >= s.opens_at AND i.submitted_at < s.closes_at WHERE %2$s GROUP BY s.id, i.unit_id
                UNION ALL
                SELECT d.scope_id, d.unit_id, -d.valid FROM standing_delta d WHERE d.valid <> 0
            ) o JOIN unit_ancestor a ON a.unit_id = o.unit_id JOIN unit u ON u.id = a.ancestor_id AND %1$s
            GROUP BY o.scope_id, u.id, u.block HAVING SUM(o.valid) > 0
            """.formatted(CountingRule.COVERABLE, VALID);

    private Recounted() {
    }

    /**
     * What must be added to the ledger's sums: rows of its columns, none when all is right. One statement, so that it
     * sees ideas, sums and waiting deltas at the same instant.
     */
    static String missing(Ledger ledger) {
        return ledger == Ledger.MONTH ? MISSING_BY_MONTH : missingByIdeas(ledger);
    }

    private static String missingByIdeas(Ledger ledger) {
        String row = ledger.keys("x") + ", x.unit_id, x.block";
        return "SELECT " + row + ", " + ledger.figures("SUM(x.%1$s) AS %1$s") + " FROM (WITH own (" + ledger.columns() + ") AS (" + own(ledger) + ")"
                + " SELECT " + ledger.keys("o") + ", a.ancestor_id AS unit_id, o.block, " + ledger.figures("o.%s")
                + " FROM own o JOIN unit_ancestor a ON a.unit_id = o.unit_id"
                + " UNION ALL SELECT " + ledger.keys("t") + ", t.unit_id, t.block, " + ledger.figures("-t.%s") + " FROM " + ledger.table() + " t) x"
                + " GROUP BY " + row + " HAVING " + anyOf(ledger.figures());
    }

    /** The first day of the month, of a column of days. */
    static String monthOf(String column) {
        return "(" + column + " - INTERVAL DAYOFMONTH(" + column + ") - 1 DAY)";
    }

    private static String own(Ledger ledger) {
        return switch (ledger) {
            case SCOPE -> OWN_BY_SCOPE;
            case DAY -> OWN_BY_DAY;
            case COVERAGE -> COVERED;
            case MONTH -> throw new IllegalArgumentException("months are sums of days");
        };
    }

    private static String anyOf(List<String> figures) {
        return figures.stream().map(figure -> "SUM(x." + figure + ") <> 0").collect(Collectors.joining(" OR "));
    }
}
