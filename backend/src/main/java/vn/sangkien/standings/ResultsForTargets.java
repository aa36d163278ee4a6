package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.campaign.target.ResultsBelow;
import vn.sangkien.unit.Block;

/** Tells what the units below one reached in a phase, so that the next targets may follow it. */
@ApplicationScoped
class ResultsForTargets {

    private final EntityManager database;

    ResultsForTargets(EntityManager database) {
        this.database = database;
    }

    void tell(@Observes ResultsBelow wanted) {
        List<?> rows = database.createNativeQuery("""
                SELECT t.unit_id, t.block, t.valid FROM unit c JOIN tally t ON t.scope_id = ?2 AND t.unit_id = c.id WHERE c.parent_id = ?1 AND t.valid > 0""")
                .setParameter(1, wanted.parentId()).setParameter(2, wanted.phaseId()).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row ->
                wanted.add(((Number) row[0]).longValue(), Block.valueOf((String) row[1]), ((Number) row[2]).intValue()));
    }
}
