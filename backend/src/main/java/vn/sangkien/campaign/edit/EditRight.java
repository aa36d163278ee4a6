package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitService;

/** Campaigns are changed by administrators of the whole programme only. */
@ApplicationScoped
class EditRight {

    private final UnitService units;

    EditRight(UnitService units) {
        this.units = units;
    }

    /** @throws DomainException 403 */
    void require(Caller caller) {
        if (!units.within(units.root(), caller.unitsAs(Role.ADMIN))) {
            throw Refusals.forbidden();
        }
    }
}
