package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.unit.UnitsChanged;

/**
 * Keeps how many open grassroots units there are below each unit, and how many of them have a valid idea (product rule
 * 5.8), each in its present block. {@code covered_unit} says which units are counted now, so that settling a unit twice
 * changes nothing. The few units in question lead each query: of temporary tables the database knows no sizes.
 */
@ApplicationScoped
class Coverage {

    /** Which of the {@code unsettled} units should be counted, and in which scopes. */
    private static final String WANTED = """
            SELECT 0 AS scope_id, u.id AS unit_id, u.block, 1 AS step FROM unsettled s STRAIGHT_JOIN unit u ON u.id = s.unit_id WHERE %1$s
            UNION ALL
            SELECT t.scope_id, u.id, u.block, 1 FROM unsettled s STRAIGHT_JOIN unit u ON u.id = s.unit_id STRAIGHT_JOIN tally t ON t.unit_id = u.id
            WHERE %1$s GROUP BY t.scope_id, u.id, u.block HAVING SUM(t.valid) > 0""".formatted(CountingRule.COVERABLE);

    private final EntityManager database;
    private final Leases leases;
    private final Epoch epoch;

    Coverage(EntityManager database, Leases leases, Epoch epoch) {
        this.database = database;
        this.leases = leases;
        this.epoch = epoch;
    }

    void changed(@Observes UnitsChanged units) {
        leases.lock(Fold.LEASE);
        settle(units.unitIds());
        epoch.bumpWithTree();
    }

    /** Counts these units as they are now. Whoever calls holds the fold's lease. */
    void settle(Collection<Long> units) {
        begin();
        database.createNativeQuery("INSERT INTO unsettled SELECT id FROM unit WHERE id IN (?1)").setParameter(1, units).executeUpdate();
        settle();
    }

    /** The same for the grassroots units above what is being folded. */
    void settleFolded() {
        begin();
        int units = run("""
                INSERT INTO unsettled SELECT DISTINCT u.id FROM folding f STRAIGHT_JOIN unit_ancestor a ON a.unit_id = f.unit_id
                STRAIGHT_JOIN unit u ON u.id = a.ancestor_id AND u.level = 'GRASSROOTS' WHERE f.valid <> 0""");
        if (units > 0) {
            settle();
        }
    }

    private void begin() {
        run("CREATE TEMPORARY TABLE IF NOT EXISTS unsettled (unit_id BIGINT NOT NULL PRIMARY KEY)");
        run("CREATE TEMPORARY TABLE IF NOT EXISTS turned (scope_id BIGINT NOT NULL, unit_id BIGINT NOT NULL, block VARCHAR(20) NOT NULL,"
                + " step INT NOT NULL, PRIMARY KEY (unit_id, scope_id, block)) CHARACTER SET ascii COLLATE ascii_bin");
        run("DELETE FROM unsettled");
        run("DELETE FROM turned");
    }

    private void settle() {
        int turned = run("INSERT INTO turned SELECT x.scope_id, x.unit_id, x.block, SUM(x.step) FROM (" + WANTED + """

                UNION ALL SELECT c.scope_id, c.unit_id, c.block, -1 FROM unsettled s STRAIGHT_JOIN covered_unit c ON c.unit_id = s.unit_id
                ) x GROUP BY x.scope_id, x.unit_id, x.block HAVING SUM(x.step) <> 0""");
        if (turned == 0) {
            return;
        }
        run(Ledger.COVERAGE.add("SELECT t.scope_id, a.ancestor_id, t.block, SUM(t.step) FROM turned t STRAIGHT_JOIN unit_ancestor a ON a.unit_id = t.unit_id"
                + " GROUP BY t.scope_id, a.ancestor_id, t.block"));
        run("DELETE c FROM turned t STRAIGHT_JOIN covered_unit c ON t.unit_id = c.unit_id AND t.scope_id = c.scope_id AND t.block = c.block WHERE t.step < 0");
        run("INSERT INTO covered_unit (scope_id, unit_id, block) SELECT scope_id, unit_id, block FROM turned WHERE step > 0");
        epoch.bumpWithCoverage();
    }

    private int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
