package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sangkien.account.Caller;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitService;

/** Who may set and see what: assigned by the managers above, registered by the unit's own officers too. */
@ApplicationScoped
public class TargetRights {

    private static final Role[] MANAGERS = {Role.TARGET_MANAGER, Role.ADMIN};
    private static final Role[] OFFICERS = {Role.UNIT_OFFICER, Role.TARGET_MANAGER, Role.ADMIN};
    public static final Role[] READERS = {Role.UNIT_OFFICER, Role.TARGET_MANAGER, Role.ADMIN, Role.LEADER};

    private final UnitService units;

    TargetRights(UnitService units) {
        this.units = units;
    }

    /** The kinds that the caller may set for the unit and for all below it. */
    public List<TargetKind> settable(long unitId, Caller caller) {
        return Stream.of(TargetKind.values())
                .filter(kind -> units.within(unitId, caller.unitsAs(kind == TargetKind.ASSIGNED ? MANAGERS : OFFICERS))).toList();
    }

    /** Whether the caller answers for the targets of the unit and all below it. */
    public boolean manages(long unitId, Caller caller) {
        return units.within(unitId, caller.unitsAs(MANAGERS));
    }

    /** The tops of the subtrees whose targets the caller answers for; for use inside queries. */
    public Set<Long> managed(Caller caller) {
        return caller.unitsAs(MANAGERS);
    }

    /** @throws DomainException 404 for those who look after another part of the tree */
    public void requireReader(long unitId, RightsHolder caller) {
        units.ref(unitId);
        if (!units.within(unitId, caller.unitsAs(READERS))) {
            throw Refusals.notFound();
        }
    }

    /** Over whom somebody must stand to approve a change of the unit's targets: its parent; the root has none. */
    public long above(long unitId) {
        List<Long> line = units.ancestorsAndSelf(unitId);
        return line.get(Math.max(0, line.size() - 2));
    }
}
