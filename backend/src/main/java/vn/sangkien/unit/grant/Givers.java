package vn.sangkien.unit.grant;

import java.util.Map;
import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;

/** Who gives which right. What does not stand here is given by nobody. */
final class Givers {

    private static final Map<Role, Set<Role>> OF = Map.of(Role.LATE_ENTRY, Set.of(Role.LEADER, Role.ADMIN));

    private Givers() {
    }

    static boolean given(Role role) {
        return OF.containsKey(role);
    }

    /** The units at the top of the subtrees over which the caller may give the right. */
    static Set<Long> unitsOf(Caller caller, Role role) {
        return caller.unitsAs(OF.getOrDefault(role, Set.of()).toArray(Role[]::new));
    }
}
