package vn.sangkien.standings;

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

    private static final String SUBMITTED_ON = Time.dayOf("i.submitted_at");
    private static final String DECIDED_ON = Time.dayOf("i.decided_at");
    private static final String REGISTERED_ON = Time.dayOf("r.registered_at");

    /** The same by day, of suspected units; a valid idea is recognised on the day of its decision. */
    private static final String OWN_BY_DAY = """
            SELECT i.phase_id, %1$s AS day, i.unit_id, i.block, %4$s FROM suspect w JOIN idea i ON i.unit_id = w.unit_id
            WHERE i.phase_id IS NOT NULL GROUP BY i.phase_id, day, i.unit_id, i.block
            UNION ALL
            SELECT i.phase_id, %2$s AS day, i.unit_id, i.block, 0, 0, 0, 0, COUNT(*) FROM suspect w JOIN idea i ON i.unit_id = w.unit_id
            WHERE i.phase_id IS NOT NULL AND %5$s GROUP BY i.phase_id, day, i.unit_id, i.block
            UNION ALL
            SELECT r.phase_id, %3$s AS day, r.unit_id, r.block, 0, 0, 0, COUNT(*), 0 FROM suspect w JOIN registration r ON r.unit_id = w.unit_id
            GROUP BY r.phase_id, day, r.unit_id, r.block
            UNION ALL
            SELECT d.scope_id, d.day, d.unit_id, d.block, -d.submitted, -d.valid, -d.pending, -d.registrants, -d.recognised
            FROM suspect w JOIN standing_delta d ON d.unit_id = w.unit_id WHERE d.day IS NOT NULL
            """.formatted(SUBMITTED_ON, DECIDED_ON, REGISTERED_ON, IDEA_SUMS, VALID);

    private static final String KEPT = "t.submitted + 31 * t.valid + 1009 * t.pending + 32003 * t.registrants + 1000003 * t.recognised";

    /** The figures of a unit's days as they are kept, with its children's, in one number: equal when all of them are. The same by months. */
    static final String PRINTS = "SELECT t.unit_id, SUM(" + print("t.phase_id", "t.day", "t.block", KEPT) + "), SUM("
            + print("t.phase_id", monthOf("t.day"), "t.block", KEPT) + ") FROM tally_day t GROUP BY t.unit_id";

    /** Units whose months, so pressed into one number, are not the sums of their days. */
    static final String SUSPECTS_BY_MONTH = "SELECT x.unit_id FROM (SELECT p.unit_id, p.by_month AS print FROM day_print p UNION ALL SELECT t.unit_id, -SUM("
            + print("t.phase_id", "t.month", "t.block", KEPT) + ") FROM tally_month t GROUP BY t.unit_id) x GROUP BY x.unit_id HAVING SUM(x.print) <> 0";

    /** Units whose own days, so pressed into one number, are not what the ideas say. */
    static final String SUSPECTS = """
            SELECT x.unit_id FROM (
                SELECT p.unit_id, -p.print AS print FROM day_print p
                UNION ALL
                SELECT u.parent_id, SUM(p.print) FROM day_print p JOIN unit u ON u.id = p.unit_id WHERE u.parent_id IS NOT NULL GROUP BY u.parent_id
                UNION ALL
                SELECT i.unit_id, SUM(%1$s + IF(%4$s, %2$s, 0)) FROM idea i WHERE i.phase_id IS NOT NULL GROUP BY i.unit_id
                UNION ALL
                SELECT r.unit_id, SUM(%3$s) FROM registration r GROUP BY r.unit_id
                UNION ALL
                SELECT d.unit_id, -SUM(%5$s) FROM standing_delta d WHERE d.day IS NOT NULL GROUP BY d.unit_id
            ) x GROUP BY x.unit_id HAVING SUM(x.print) <> 0
            """.formatted(
            print("i.phase_id", SUBMITTED_ON, "i.block", "(%s) + 31 * (%s) + 1009 * (%s)".formatted(SUBMITTED, VALID, CountingRule.PENDING.sql("i.state"))),
            print("i.phase_id", DECIDED_ON, "i.block", "1000003"), print("r.phase_id", REGISTERED_ON, "r.block", "32003"), VALID,
            print("d.scope_id", "d.day", "d.block", "d.submitted + 31 * d.valid + 1009 * d.pending + 32003 * d.registrants + 1000003 * d.recognised"));

    /** Months of suspected units are compared with their days, which are compared with the ideas. */
    private static final String MISSING_BY_MONTH = """
            SELECT x.phase_id, x.month, x.unit_id, x.block, %2$s FROM (
                SELECT d.phase_id, %1$s AS month, d.unit_id, d.block, d.submitted, d.valid, d.pending, d.registrants, d.recognised FROM suspect w JOIN tally_day d ON d.unit_id = w.unit_id
                UNION ALL
                SELECT t.phase_id, t.month, t.unit_id, t.block, -t.submitted, -t.valid, -t.pending, -t.registrants, -t.recognised
                FROM suspect w JOIN tally_month t ON t.unit_id = w.unit_id
            ) x GROUP BY x.phase_id, x.month, x.unit_id, x.block HAVING %3$s
            """.formatted(monthOf("d.day"), Ledger.MONTH.figures("SUM(x.%1$s) AS %1$s"), Ledger.MONTH.anyOf("SUM(x.%s)"));

    /** What the sums by scope should be, as far as deltas have been taken up: those kept, and what was found missing. */
    private static final String RIGHT_SUMS = "(SELECT scope_id, unit_id, valid FROM tally UNION ALL SELECT scope_id, unit_id, valid FROM missing_tally)";

    private Recounted() {
    }

    /** Weighed so that figures of different days, blocks or kinds do not make up for each other; 24 bits leave room to add millions up. */
    private static String print(String phase, String day, String block, String figures) {
        return "CAST(CRC32(CONCAT(%s, %s, %s)) >> 8 AS SIGNED) * (%s)".formatted(phase, day, block, figures);
    }

    /**
     * What each unit's own figures lack, rows of the ledger's columns, none when all is right: the figures it should have
     * without the units below it, less those it has, which are its sums less those of its children. One statement, so that
     * it sees ideas, sums and waiting deltas at the same instant. Months lack what their own days have.
     */
    static String missing(Ledger ledger) {
        return ledger == Ledger.MONTH ? MISSING_BY_MONTH : missingByIdeas(ledger);
    }

    private static String missingByIdeas(Ledger ledger) {
        String row = ledger.keys("x") + ", x.unit_id, x.block";
        String kept = ledger.keys("t") + ", %s, t.block, ";
        return "SELECT " + row + ", " + ledger.figures("SUM(x.%1$s) AS %1$s") + " FROM (WITH own (" + ledger.columns() + ") AS (" + own(ledger) + ")"
                + " SELECT * FROM own"
                + " UNION ALL SELECT " + kept.formatted("t.unit_id") + ledger.figures("-t.%s") + " FROM " + ledger.table() + " t" + suspected(ledger, "t.unit_id")
                + " UNION ALL SELECT " + kept.formatted("u.parent_id") + ledger.figures("t.%s") + " FROM " + ledger.table() + " t JOIN unit u ON u.id = t.unit_id"
                + suspected(ledger, "u.parent_id") + (ledger == Ledger.DAY ? "" : " WHERE u.parent_id IS NOT NULL") + ") x"
                + " GROUP BY " + row + " HAVING " + ledger.anyOf("SUM(x.%s)");
    }

    /** There are so many sums of days that only the units are looked at of which {@link #SUSPECTS} says that something is wrong. */
    private static String suspected(Ledger ledger, String unit) {
        return ledger == Ledger.DAY ? " JOIN suspect w ON w.unit_id = " + unit : "";
    }

    /** The first day of the month, of a column of days. */
    static String monthOf(String column) {
        return "(" + column + " - INTERVAL DAYOFMONTH(" + column + ") - 1 DAY)";
    }

    /** The units that are to be counted for coverage, each in its present block. @param sums the sums by scope */
    static String covered(String sums) {
        return """
                SELECT 0 AS scope_id, u.id AS unit_id, u.block, 1 AS units FROM unit u WHERE %1$s
                UNION ALL
                SELECT t.scope_id, u.id, u.block, 1 FROM %2$s t JOIN unit u ON u.id = t.unit_id
                WHERE %1$s GROUP BY t.scope_id, u.id, u.block HAVING SUM(t.valid) > 0""".formatted(CountingRule.COVERABLE, sums);
    }

    private static String own(Ledger ledger) {
        return switch (ledger) {
            case SCOPE -> OWN_BY_SCOPE;
            case DAY -> OWN_BY_DAY;
            case COVERAGE -> covered(RIGHT_SUMS);
            case MONTH -> throw new IllegalArgumentException("months are sums of days");
        };
    }
}
