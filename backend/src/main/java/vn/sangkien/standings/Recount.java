package vn.sangkien.standings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.unit.Block;

/** Counts everything again from the ideas and registrations themselves, with the same rules, and compares. */
@ApplicationScoped
public class Recount {

    /** At national size it takes a good part of a minute, from empty sums some. */
    private static final int MOST_SECONDS = 1_800;
    private static final int EVERY_ONE = Integer.MAX_VALUE;
    /** Of temporary tables, each beside the table of a ledger. */
    private static final String MISSING = "missing_";

    private final EntityManager database;
    private final Leases leases;
    private final Epoch epoch;

    Recount(EntityManager database, Leases leases, Epoch epoch) {
        this.database = database;
        this.leases = leases;
        this.epoch = epoch;
    }

    /** @param wrong how many figures differed @param first some of them, in the order of ledgers and units */
    public record Result(int wrong, List<Difference> first) {
    }

    /** Where the running figures differ from the ideas; empty when all is right. */
    List<Difference> differences() {
        return compare(EVERY_ONE).first();
    }

    /** Compares and changes nothing; waiting deltas count as taken up. @param most of the differences to name */
    public Result compare(int most) {
        return inOneTransaction(() -> countAgain(most));
    }

    /**
     * Makes every sum equal to what the ideas say, while work goes on: the corrections are additions, so it does not
     * matter what is folded meanwhile. Only their adding up waits for the fold, not the counting; if the tree was changed
     * under the counting, it is done again with the tree held.
     *
     * @return what was wrong before
     */
    public Result repair(int most) {
        return inOneTransaction(() -> {
            long tree = epoch.tree();
            Result counted = countAgain(most);
            leases.lock(Fold.LEASE);
            if (epoch.tree() != tree) {
                counted = countAgain(most);
            }
            correct(Ledger.SCOPE);
            correct(Ledger.DAY);
            correct(Ledger.MONTH);
            correctMonthsByDays();
            correctCoverage();
            epoch.bumpWithCoverage();
            return counted;
        });
    }

    /** Read-committed, so that reading the ideas locks none of them; with room to sort millions of them in memory. */
    private Result inOneTransaction(Supplier<Result> work) {
        return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> {
            int patience = waitLonger(MOST_SECONDS * 1_000);
            try {
                run("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
                run("SET SESSION tmp_table_size = 512 << 20, max_heap_table_size = 512 << 20, sort_buffer_size = 128 << 20");
                return work.get();
            } finally {
                run("SET SESSION tmp_table_size = DEFAULT, max_heap_table_size = DEFAULT, sort_buffer_size = DEFAULT");
                waitLonger(patience);
            }
        });
    }

    /** The driver gives a silent server up sooner than it has counted millions of ideas. @return the milliseconds before */
    private int waitLonger(int millis) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, millis);
            return before;
        });
    }

    private Result countAgain(int most) {
        int wrong = 0;
        var first = new ArrayList<Difference>();
        for (Ledger ledger : Ledger.values()) {
            suspect(ledger);
            addUp(ledger);
            int found = count(ledger);
            if (found > 0 && first.size() < most) {
                first.addAll(read(ledger, most - first.size()));
            }
            wrong += found;
        }
        return new Result(wrong, List.copyOf(first));
    }

    /** Days and months are many: only those of units are looked at of which a fingerprint says that something is wrong. */
    private void suspect(Ledger ledger) {
        if (ledger == Ledger.DAY) {
            run("CREATE TEMPORARY TABLE IF NOT EXISTS day_print (unit_id BIGINT NOT NULL PRIMARY KEY, print DECIMAL(40, 0) NOT NULL, by_month DECIMAL(40, 0) NOT NULL)");
            run("CREATE TEMPORARY TABLE IF NOT EXISTS suspect (unit_id BIGINT NOT NULL PRIMARY KEY)");
            run("DELETE FROM day_print");
            run("INSERT INTO day_print " + Recounted.PRINTS);
            suspect(Recounted.SUSPECTS);
        } else if (ledger == Ledger.MONTH) {
            suspect(Recounted.SUSPECTS_BY_MONTH);
        }
    }

    private void suspect(String units) {
        run("DELETE FROM suspect");
        run("INSERT INTO suspect " + units);
    }

    /** What the units' own figures lack, and from there up what all above them lack, one level after the other. */
    private void addUp(Ledger ledger) {
        if (ledger == Ledger.MONTH) {
            run("INSERT INTO " + begin(MISSING, ledger) + " (" + ledger.columns() + ") " + Recounted.missing(ledger));
            return;
        }
        String here = begin("lacking_", ledger);
        String above = begin("above_", ledger);
        String missing = begin(MISSING, ledger);
        run("INSERT INTO " + here + " (" + ledger.columns() + ") " + Recounted.missing(ledger));
        int rows;
        do {
            run(ledger.add(missing, "SELECT " + ledger.columns() + " FROM " + here));
            rows = run("INSERT INTO " + above + " (" + ledger.columns() + ") SELECT " + ledger.keys("h") + ", u.parent_id, h.block, " + ledger.figures("SUM(h.%s)")
                    + " FROM " + here + " h JOIN unit u ON u.id = h.unit_id WHERE u.parent_id IS NOT NULL GROUP BY " + ledger.keys("h") + ", u.parent_id, h.block");
            run("DELETE FROM " + here);
            String emptied = here;
            here = above;
            above = emptied;
        } while (rows > 0);
        run("DELETE FROM " + missing + " WHERE NOT " + ledger.anyOf("%s"));
    }

    private int count(Ledger ledger) {
        String each = ledger.figures().stream().map(figure -> "(" + figure + " <> 0)").collect(Collectors.joining(" + "));
        return ((Number) database.createNativeQuery("SELECT COALESCE(SUM(" + each + "), 0) FROM " + MISSING + ledger.table()).getSingleResult()).intValue();
    }

    private List<Difference> read(Ledger ledger, int most) {
        String same = ledger.keys().stream().map(key -> "t." + key + " = m." + key + " AND ").collect(Collectors.joining());
        List<?> rows = database.createNativeQuery("SELECT " + ledger.keys("m") + ", m.unit_id, m.block, " + ledger.figures("m.%s") + ", "
                + ledger.figures("COALESCE(t.%s, 0)") + " FROM " + MISSING + ledger.table() + " m LEFT JOIN " + ledger.table() + " t ON " + same
                + "t.unit_id = m.unit_id AND t.block = m.block ORDER BY m.unit_id, " + ledger.keys("m")).setMaxResults(most).getResultList();
        return rows.stream().map(Object[].class::cast).flatMap(row -> differences(ledger, row).stream()).limit(most).toList();
    }

    private static List<Difference> differences(Ledger ledger, Object[] row) {
        int keys = ledger.keys().size();
        int figures = ledger.figures().size();
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < figures; i++) {
            int missing = number(row[keys + 2 + i]);
            int counted = number(row[keys + 2 + figures + i]);
            if (missing != 0) {
                differences.add(new Difference(ledger, ((Number) row[0]).longValue(), keys == 1 ? null : LocalDate.parse(row[1].toString()),
                        ((Number) row[keys]).longValue(), Block.valueOf((String) row[keys + 1]), ledger.figures().get(i), counted, counted + missing));
            }
        }
        return differences;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private void correct(Ledger ledger) {
        run(ledger.add("SELECT " + ledger.columns() + " FROM " + MISSING + ledger.table()));
    }

    /** What the days lacked, their months lacked too. */
    private void correctMonthsByDays() {
        String of = "m.phase_id, " + Recounted.monthOf("m.day") + ", m.unit_id, m.block";
        run(Ledger.MONTH.add("SELECT " + of + ", " + Ledger.MONTH.figures("SUM(m.%s)") + " FROM " + MISSING + Ledger.DAY.table() + " m GROUP BY " + of));
    }

    /** From the sums just made right: what was counted before may have been settled by a fold since then. */
    private void correctCoverage() {
        run("CREATE TEMPORARY TABLE IF NOT EXISTS now_covered LIKE covered_unit");
        run("DELETE FROM now_covered");
        run("INSERT INTO now_covered (scope_id, unit_id, block) SELECT scope_id, unit_id, block FROM (" + Recounted.covered(Ledger.SCOPE.table()) + ") c");
        run("DELETE c FROM covered_unit c LEFT JOIN now_covered n ON n.unit_id = c.unit_id AND n.scope_id = c.scope_id AND n.block = c.block"
                + " WHERE n.unit_id IS NULL");
        run("INSERT IGNORE INTO covered_unit SELECT * FROM now_covered");
        run("INSERT INTO " + begin(MISSING, Ledger.COVERAGE) + " (scope_id, unit_id, block, units) SELECT x.scope_id, x.unit_id, x.block, SUM(x.units) FROM ("
                + "SELECT n.scope_id, a.ancestor_id AS unit_id, n.block, 1 AS units FROM now_covered n JOIN unit_ancestor a ON a.unit_id = n.unit_id"
                + " UNION ALL SELECT scope_id, unit_id, block, -units FROM coverage) x GROUP BY x.scope_id, x.unit_id, x.block HAVING SUM(x.units) <> 0");
        correct(Ledger.COVERAGE);
    }

    /** @return the name of an empty temporary table of the ledger's form */
    private String begin(String prefix, Ledger ledger) {
        String table = prefix + ledger.table();
        run("CREATE TEMPORARY TABLE IF NOT EXISTS " + table + " LIKE " + ledger.table());
        run("DELETE FROM " + table);
        return table;
    }

    private int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
