package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.Block;

/** Counts everything again from the ideas and registrations themselves, with the same rules, and compares. */
@ApplicationScoped
public class Recount {

    private final EntityManager database;
    private final Leases leases;
    private final Epoch epoch;

    Recount(EntityManager database, Leases leases, Epoch epoch) {
        this.database = database;
        this.leases = leases;
        this.epoch = epoch;
    }

    /** Where the running figures differ from the ideas; empty when all is right. Waiting deltas count as taken up. */
    List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        for (Ledger ledger : Ledger.values()) {
            List<?> rows = database.createNativeQuery(Recounted.missing(ledger)).getResultList();
            rows.stream().map(Object[].class::cast).map(row -> difference(ledger, row)).forEach(differences::add);
        }
        return differences;
    }

    private static Difference difference(Ledger ledger, Object[] row) {
        int keys = ledger.keys().size();
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (int i = 0; i < ledger.figures().size(); i++) {
            missing.put(ledger.figures().get(i), ((Number) row[keys + 2 + i]).intValue());
        }
        return new Difference(ledger, ((Number) row[0]).longValue(), keys == 1 ? null : LocalDate.parse(row[1].toString()),
                ((Number) row[keys]).longValue(), Block.valueOf((String) row[keys + 1]), missing);
    }

    /**
     * Makes every sum equal to what the ideas say, while work goes on: the corrections are additions, so it does not
     * matter what is folded before or after them. Read-committed, so that reading the ideas locks none of them.
     *
     * @return how many sums were wrong
     */
    @Atomic
    public int repair() {
        run("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        leases.lock(Fold.LEASE);
        repairCoveredUnits();
        int repaired = 0;
        for (Ledger ledger : Ledger.values()) {
            String missing = "missing_" + ledger.table();
            run("CREATE TEMPORARY TABLE IF NOT EXISTS " + missing + " LIKE " + ledger.table());
            run("DELETE FROM " + missing);
            repaired += run("INSERT INTO " + missing + " (" + ledger.columns() + ") " + Recounted.missing(ledger));
            run(ledger.add("SELECT " + ledger.columns() + " FROM " + missing));
        }
        epoch.bump();
        return repaired;
    }

    private void repairCoveredUnits() {
        run("CREATE TEMPORARY TABLE IF NOT EXISTS now_covered LIKE covered_unit");
        run("DELETE FROM now_covered");
        run("INSERT INTO now_covered (scope_id, unit_id, block) SELECT c.scope_id, c.unit_id, c.block FROM (" + Recounted.COVERED + ") c");
        run("DELETE c FROM covered_unit c LEFT JOIN now_covered n ON n.unit_id = c.unit_id AND n.scope_id = c.scope_id AND n.block = c.block"
                + " WHERE n.unit_id IS NULL");
        run("INSERT IGNORE INTO covered_unit SELECT * FROM now_covered");
    }

    private int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
