package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.sangkien.shared.transaction.Atomic;

/** Role grants, as far as other features change them. */
@ApplicationScoped
public class GrantService {

    private final RoleGrantRepository grants;

    GrantService(RoleGrantRepository grants) {
        this.grants = grants;
    }

    /** How many rights are in force over exactly this unit. */
    public long countOn(long unitId) {
        return grants.countInForceOn(unitId);
    }

    /** Ends every right over exactly this unit: officers of a closed unit lose access (product section 1). */
    @Atomic
    public void endAllOn(long unitId, Instant at) {
        grants.endAllOn(unitId, at);
    }
}
