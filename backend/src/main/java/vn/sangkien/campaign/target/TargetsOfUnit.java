package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.unit.change.UnitChangePreview;

/** Tells before a change of the tree how many targets the unit has: they stay with it and may need handing down anew. */
@ApplicationScoped
class TargetsOfUnit {

    private final TargetRepository targets;

    TargetsOfUnit(TargetRepository targets) {
        this.targets = targets;
    }

    void preview(@Observes UnitChangePreview preview) {
        preview.add("targets", targets.count("unitId", preview.unitId()));
    }
}
