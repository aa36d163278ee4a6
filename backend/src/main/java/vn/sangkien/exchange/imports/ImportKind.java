package vn.sangkien.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;

/** What can be imported. */
@Schema(name = "ListKind")
public enum ImportKind {
    IDEAS(Role.UNIT_OFFICER, Role.SUPPORT, Role.ADMIN),
    PEOPLE(Role.UNIT_OFFICER, Role.SUPPORT, Role.ADMIN),
    /** Who may decide on the ideas. */
    RECOGNITIONS(Role.UNIT_OFFICER, Role.REVIEWER);

    private final Role[] roles;

    ImportKind(Role... roles) {
        this.roles = roles;
    }

    /** Over the unit into which it goes. */
    Role[] roles() {
        return roles.clone();
    }
}
