package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.Block;

/** Counts everything again from the ideas and registrations themselves, with the same rules, and compares. */
@ApplicationScoped
public class Recount {

    private static final String IDEA_SUMS = "SUM(%s), SUM(%s), SUM(%s), 0, 0".formatted(CountingRule.SUBMITTED.sql("i.state"),
            CountingRule.VALID.sql("i.state"), CountingRule.PENDING.sql("i.state"));

    /** Each unit's own figures, not yet added up along the tree. */
    private static final String OWN = """
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
            """.formatted(IDEA_SUMS, CountingRule.SUBMITTED.sql("i.state"));

    /** One statement, so that it sees ideas, tallies and waiting deltas at the same instant. */
    private static final String DIFFERENCES = """
            WITH own (scope_id, unit_id, block, submitted, valid, pending, registrants, submitters) AS (%s)
            SELECT x.scope_id, x.unit_id, x.block, SUM(x.submitted), SUM(x.valid), SUM(x.pending), SUM(x.registrants), SUM(x.submitters)
            FROM (
                SELECT o.scope_id, a.ancestor_id AS unit_id, o.block, o.submitted, o.valid, o.pending, o.registrants, o.submitters
                FROM own o JOIN unit_ancestor a ON a.unit_id = o.unit_id
                UNION ALL
                SELECT t.scope_id, t.unit_id, t.block, -t.submitted, -t.valid, -t.pending, -t.registrants, -t.submitters FROM tally t
                UNION ALL
                SELECT d.scope_id, a.ancestor_id, d.block, -d.submitted, -d.valid, -d.pending, -d.registrants, -d.submitters
                FROM standing_delta d JOIN unit_ancestor a ON a.unit_id = d.unit_id
            ) x GROUP BY x.scope_id, x.unit_id, x.block
            HAVING SUM(x.submitted) <> 0 OR SUM(x.valid) <> 0 OR SUM(x.pending) <> 0 OR SUM(x.registrants) <> 0 OR SUM(x.submitters) <> 0
            """.formatted(OWN);

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
        List<?> rows = database.createNativeQuery(DIFFERENCES).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Difference(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Block.valueOf((String) row[2]),
                new Figures(number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7])))).toList();
    }

    /**
     * Makes every tally equal to what the ideas say, while work goes on: the corrections are additions, so it does not
     * matter what is folded before or after them.
     *
     * @return how many tallies were wrong
     */
    @Atomic
    public int repair() {
        leases.lock(Fold.LEASE);
        List<Difference> differences = differences();
        for (Difference difference : differences) {
            add(difference);
        }
        epoch.bump();
        return differences.size();
    }

    private void add(Difference difference) {
        Figures missing = difference.missing();
        database.createNativeQuery("""
                INSERT INTO tally (scope_id, unit_id, block, submitted, valid, pending, registrants, submitters)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON DUPLICATE KEY UPDATE submitted = submitted + VALUES(submitted), valid = valid + VALUES(valid),
                    pending = pending + VALUES(pending), registrants = registrants + VALUES(registrants), submitters = submitters + VALUES(submitters)""")
                .setParameter(1, difference.scopeId()).setParameter(2, difference.unitId()).setParameter(3, difference.block().name())
                .setParameter(4, missing.submitted()).setParameter(5, missing.valid()).setParameter(6, missing.pending())
                .setParameter(7, missing.registrants()).setParameter(8, missing.submitters()).executeUpdate();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
