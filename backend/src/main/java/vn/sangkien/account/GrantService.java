package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.shared.transaction.Atomic;

/** Role grants, as far as other features change them. */
@ApplicationScoped
public class GrantService {

    private final RoleGrantRepository grants;
    private final Clock clock;

    GrantService(RoleGrantRepository grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** How many rights are in force over exactly this unit. */
    public long countOn(long unitId) {
        return grants.countInForceOn(unitId);
    }

    /** Gives a right. Whether the giver may is for the caller to know. @return its id, or empty when the person holds it at some of that time */
    @Atomic
    public OptionalLong give(NewGrant order) {
        if (grants.overlaps(order)) {
            return OptionalLong.empty();
        }
        var grant = new RoleGrant(order, clock.instant());
        grants.persist(grant);
        grants.flush();
        return OptionalLong.of(grant.id());
    }

    /** Takes a right away from now on; one that has not begun never begins. @return whether it was not over yet */
    @Atomic
    public boolean end(long grantId, long by, String reason) {
        return grants.end(grantId, clock.instant(), by, reason);
    }

    /** The units over which the person holds any right now. */
    public List<Long> unitsOf(long accountId) {
        return grants.inForce(accountId).stream().map(RoleGrant::unitId).distinct().toList();
    }

    /** The units over whose subtrees the person holds one of the roles now, whatever an access token made earlier may say. */
    public Set<Long> unitsAs(long accountId, Role... roles) {
        return grants.inForce(accountId).stream().filter(grant -> Arrays.asList(roles).contains(grant.role())).map(RoleGrant::unitId).collect(Collectors.toSet());
    }

    /** Ends every right over exactly this unit: officers of a closed unit lose access (product section 1). */
    @Atomic
    public void endAllOn(long unitId, Instant at) {
        grants.endAllOn(unitId, at);
    }
}
