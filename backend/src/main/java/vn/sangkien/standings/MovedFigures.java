package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import vn.sangkien.unit.change.UnitChangePreview;

/** Tells before a change of the tree how many ideas would count in other lines afterwards. */
@ApplicationScoped
class MovedFigures {

    private final EntityManager database;

    MovedFigures(EntityManager database) {
        this.database = database;
    }

    void preview(@Observes UnitChangePreview preview) {
        if (preview.otherUnitId() == null) {
            return;
        }
        Object[] sums = (Object[]) database.createNativeQuery("""
                SELECT COALESCE(SUM(t.submitted), 0), COALESCE(SUM(t.valid), 0) FROM tally t JOIN phase p ON p.id = t.scope_id WHERE t.unit_id = ?1""")
                .setParameter(1, preview.unitId()).getSingleResult();
        preview.add("submitted-moving", ((Number) sums[0]).longValue());
        preview.add("valid-moving", ((Number) sums[1]).longValue());
    }
}
