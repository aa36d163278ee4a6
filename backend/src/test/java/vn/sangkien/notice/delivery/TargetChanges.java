package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import vn.sangkien.campaign.target.TargetsChanged;
import vn.sangkien.shared.transaction.Atomic;

/** Tells of changed targets as whoever changes them does: again when figures are being added up at the same moment. */
@ApplicationScoped
class TargetChanges {

    private final Event<TargetsChanged> changed;

    TargetChanges(Event<TargetsChanged> changed) {
        this.changed = changed;
    }

    @Atomic
    void tell(long unit, long phase) {
        changed.fire(new TargetsChanged(List.of(unit), phase));
    }
}
