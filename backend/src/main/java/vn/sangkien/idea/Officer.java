package vn.sangkien.idea;

import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;

/** Somebody who decides, and the units for whose subtrees they may at this moment. */
public record Officer(long id, Set<Long> scope) {

    public static final Role[] ROLES = {Role.UNIT_OFFICER, Role.REVIEWER};

    public static Officer of(Caller caller) {
        return new Officer(caller.id(), caller.unitsAs(ROLES));
    }
}
