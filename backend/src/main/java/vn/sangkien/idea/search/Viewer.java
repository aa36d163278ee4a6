package vn.sangkien.idea.search;

import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;

/**
 * Who looks.
 *
 * @param person null for nobody who is signed in
 * @param scope  the units at the top of the subtrees for which they read
 */
public record Viewer(Long person, Set<Long> scope) {

    /** Who reads what was handed in in their units. */
    public static final Role[] READING = {Role.UNIT_OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN};

    static Viewer of(Caller caller) {
        return new Viewer(caller.signedIn() ? caller.id() : null, caller.unitsAs(READING));
    }
}
