package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.unit.TreeChanging;
import vn.sangkien.unit.UnitMoved;

/** Takes a moved unit's rolled-up figures from its old ancestors to its new ones, in the transaction of the move. */
@ApplicationScoped
class TallyMove {

    private final EntityManager database;
    private final Leases leases;
    private final Coverage coverage;
    private final Epoch epoch;

    TallyMove(EntityManager database, Leases leases, Coverage coverage, Epoch epoch) {
        this.database = database;
        this.leases = leases;
        this.coverage = coverage;
        this.epoch = epoch;
    }

    /** Changes of the tree come one after the other, and never while figures are taken up. */
    void changing(@Observes TreeChanging tree) {
        leases.lock(Fold.LEASE);
    }

    void moved(@Observes UnitMoved unit) {
        leases.lock(Fold.LEASE);
        List<Long> left = unit.ancestorsBefore().stream().filter(id -> !unit.ancestorsAfter().contains(id)).toList();
        List<Long> joined = unit.ancestorsAfter().stream().filter(id -> !unit.ancestorsBefore().contains(id)).toList();
        for (Ledger ledger : Ledger.values()) {
            add(ledger, unit.unitId(), left, "-");
            add(ledger, unit.unitId(), joined, "");
        }
        coverage.settle(Stream.concat(left.stream(), joined.stream()).toList());
        epoch.bumpWithTree();
    }

    private void add(Ledger ledger, long unit, List<Long> ancestors, String sign) {
        if (ancestors.isEmpty()) {
            return;
        }
        database.createNativeQuery(ledger.add("SELECT " + ledger.keys("t") + ", u.id, t.block, " + ledger.figures(sign + "t.%s")
                + " FROM " + ledger.table() + " t JOIN unit u ON u.id IN (?2) WHERE t.unit_id = ?1"))
                .setParameter(1, unit).setParameter(2, ancestors).executeUpdate();
    }
}
