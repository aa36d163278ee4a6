package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.unit.UnitMoved;

/** Takes a moved unit's rolled-up figures from its old ancestors to its new ones, in the transaction of the move. */
@ApplicationScoped
class TallyMove {

    private final EntityManager database;
    private final Leases leases;
    private final Epoch epoch;

    TallyMove(EntityManager database, Leases leases, Epoch epoch) {
        this.database = database;
        this.leases = leases;
        this.epoch = epoch;
    }

    void moved(@Observes UnitMoved unit) {
        leases.lock(Fold.LEASE);
        add(unit.unitId(), unit.ancestorsBefore().stream().filter(id -> !unit.ancestorsAfter().contains(id)).toList(), "-");
        add(unit.unitId(), unit.ancestorsAfter().stream().filter(id -> !unit.ancestorsBefore().contains(id)).toList(), "");
        epoch.bump();
    }

    private void add(long unit, List<Long> ancestors, String sign) {
        if (ancestors.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                INSERT INTO tally (scope_id, unit_id, block, submitted, valid, pending, registrants, submitters)
                SELECT t.scope_id, u.id, t.block, %1$st.submitted, %1$st.valid, %1$st.pending, %1$st.registrants, %1$st.submitters
                FROM tally t JOIN unit u ON u.id IN (?2) WHERE t.unit_id = ?1
                ON DUPLICATE KEY UPDATE submitted = tally.submitted + VALUES(submitted), valid = tally.valid + VALUES(valid),
                    pending = tally.pending + VALUES(pending), registrants = tally.registrants + VALUES(registrants),
                    submitters = tally.submitters + VALUES(submitters)""".formatted(sign))
                .setParameter(1, unit).setParameter(2, ancestors).executeUpdate();
    }
}
