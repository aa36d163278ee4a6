package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import vn.sangkien.unit.change.UnitChangePreview;

/** Tells before a change of the tree how many targets the unit has: they stay with it and may need handing down anew. */
@ApplicationScoped
class TargetsOfUnit {

    private final EntityManager database;

    TargetsOfUnit(EntityManager database) {
        this.database = database;
    }

    void preview(@Observes UnitChangePreview preview) {
        preview.add("targets", ((Number) database.createNativeQuery("SELECT COUNT(*) FROM target WHERE unit_id = ?1")
                .setParameter(1, preview.unitId()).getSingleResult()).longValue());
    }
}
