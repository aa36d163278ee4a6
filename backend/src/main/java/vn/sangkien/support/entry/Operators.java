package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.unit.UnitService;

/** Who may enter for whom, by what they hold at this moment. */
@ApplicationScoped
class Operators {

    private static final Role[] ENTERING = EnteredIdeas.ENTERING;

    private final UnitService units;

    Operators(UnitService units) {
        this.units = units;
    }

    /** The units at the top of those for which the caller enters. */
    static Set<Long> units(Caller caller) {
        return caller.unitsAs(ENTERING);
    }

    /** @throws DomainException 403 when the unit is not among the caller's */
    void requireWithin(long unit, Caller caller) {
        if (!covers(unit, caller)) {
            throw EntryRefusals.outside();
        }
    }

    boolean covers(long unit, Caller caller) {
        return units.within(unit, units(caller));
    }
}
