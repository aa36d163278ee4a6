package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.transaction.Atomic;

/** Adds waiting deltas up along the ancestors of their units. One database transaction does both, so each counts exactly once. */
@ApplicationScoped
class Fold {

    /** Whoever changes tallies holds it. */
    static final String LEASE = "fold";

    private final EntityManager database;
    private final Leases leases;
    private final Coverage coverage;
    private final Epoch epoch;

    Fold(EntityManager database, Leases leases, Coverage coverage, Epoch epoch) {
        this.database = database;
        this.leases = leases;
        this.coverage = coverage;
        this.epoch = epoch;
    }

    @ActivateRequestContext
    boolean anythingWaits() {
        return !database.createNativeQuery("SELECT 1 FROM standing_delta LIMIT 1").getResultList().isEmpty();
    }

    /**
     * Read-committed, so that reading the deltas locks none of them: a row whose transaction is still running stays for
     * the next round. The rows to delete are remembered by id, since later ones may carry lower ids.
     *
     * @return whether more may wait than could be taken up at once
     */
    @Atomic
    boolean takeUp(int most) {
        run("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        return leases.lock(LEASE) && add(most) == most;
    }

    /** Takes up whatever waits, and what running transactions are about to leave. Whoever calls holds the lease and reads committed rows. */
    void takeUpAll(int most) {
        database.createNativeQuery("SELECT COUNT(*) FROM standing_delta LOCK IN SHARE MODE").getSingleResult();
        while (anythingWaits()) {
            add(most);
        }
    }

    /** @return how many it were */
    private int add(int most) {
        run("CREATE TEMPORARY TABLE IF NOT EXISTS folding LIKE standing_delta");
        run("DELETE FROM folding");
        int taken = run("INSERT INTO folding SELECT * FROM standing_delta ORDER BY id LIMIT " + most);
        rollUp();
        addUp(Ledger.SCOPE, "r.scope_id", "TRUE");
        addUp(Ledger.DAY, "r.scope_id, r.day", "r.day IS NOT NULL");
        addUp(Ledger.MONTH, "r.scope_id, " + Recounted.monthOf("r.day"), "r.day IS NOT NULL");
        coverage.settleFolded();
        // One by one: reading through the table would wait for those that are being written.
        run("DELETE d FROM folding f STRAIGHT_JOIN standing_delta d ON d.id = f.id");
        epoch.bump();
        return taken;
    }

    /** Along the ancestors once, for all ledgers. */
    private void rollUp() {
        run("CREATE TEMPORARY TABLE IF NOT EXISTS rolled (scope_id BIGINT NOT NULL, day DATE NULL, unit_id BIGINT NOT NULL,"
                + " block VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, submitted INT NOT NULL, valid INT NOT NULL, pending INT NOT NULL,"
                + " registrants INT NOT NULL, submitters INT NOT NULL, recognised INT NOT NULL)");
        run("DELETE FROM rolled");
        String of = "f.scope_id, f.day, a.ancestor_id, f.block";
        run("INSERT INTO rolled SELECT " + of + ", SUM(f.submitted), SUM(f.valid), SUM(f.pending), SUM(f.registrants), SUM(f.submitters), SUM(f.recognised)"
                + " FROM folding f STRAIGHT_JOIN unit_ancestor a ON a.unit_id = f.unit_id GROUP BY " + of);
    }

    /** In the order of the units, which is that of the pages. */
    private void addUp(Ledger ledger, String keys, String condition) {
        String of = keys + ", r.unit_id, r.block";
        run(ledger.add("SELECT " + of + ", " + ledger.figures("SUM(r.%s)") + " FROM rolled r WHERE " + condition + " GROUP BY " + of + " ORDER BY r.unit_id"));
    }

    private int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
