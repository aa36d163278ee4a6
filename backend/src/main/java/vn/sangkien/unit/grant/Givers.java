package vn.sangkien.unit.grant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sangkien.account.Caller;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/**
 * Who gives which right: only somebody who holds more over that subtree. Those who lead, administer or protect data at a unit get that from an administrator
 * of a unit above it. What does not stand here is given by nobody.
 */
public final class Givers {

    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);

    /** Over the unit itself or above it. */
    private static final Map<Role, Set<Role>> AT = Map.of(Role.LATE_ENTRY, Set.of(Role.LEADER, Role.ADMIN), Role.UNIT_OFFICER, ADMIN, Role.SUPPORT, ADMIN,
            Role.REVIEWER, ADMIN, Role.TARGET_MANAGER, ADMIN);

    /** Over a unit above it only. */
    private static final Map<Role, Set<Role>> ABOVE = Map.of(Role.LEADER, ADMIN, Role.ADMIN, ADMIN, Role.DPO, ADMIN);

    private Givers() {
    }

    /** @param line the unit and all above it, the root first */
    static boolean may(Caller caller, Role role, List<Long> line) {
        return may(caller::unitsAs, role, line);
    }

    /** @param unitsAs the units over whose subtrees the giver holds one of the roles, @param line the unit and all above it, the root first */
    public static boolean may(Function<Role[], Set<Long>> unitsAs, Role role, List<Long> line) {
        List<Long> where = where(role, line);
        return unitsAs.apply(wanted(role).toArray(Role[]::new)).stream().anyMatch(where::contains);
    }

    /**
     * The last day for which somebody may give the right at the unit: what they give ends no later than what they give it by.
     *
     * @param line the unit and all above it, the root first
     * @return empty for no last day; one before today when they cannot give it for a whole day any more
     */
    public static Optional<LocalDate> lastDay(GrantService grants, long giver, Role role, List<Long> line) {
        return grants.endOf(giver, where(role, line), wanted(role)).map(end -> Time.dayOf(end).minusDays(1));
    }

    /** Those that the caller may give at the unit. */
    static List<Role> at(Caller caller, List<Long> line) {
        return Arrays.stream(Role.values()).filter(role -> may(caller, role, line)).toList();
    }

    private static List<Long> where(Role role, List<Long> line) {
        return ABOVE.containsKey(role) ? line.subList(0, line.size() - 1) : line;
    }

    private static Set<Role> wanted(Role role) {
        return AT.getOrDefault(role, ABOVE.getOrDefault(role, Set.of()));
    }
}
