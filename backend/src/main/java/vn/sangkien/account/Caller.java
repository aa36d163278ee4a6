package vn.sangkien.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.shared.problem.Refusals;

/** Who sends the current request, and over which subtrees they hold which roles at this moment. */
@RequestScoped
public class Caller {

    static final String GRANTS = "grants";
    static final String ACCOUNT = "account";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** @throws vn.sangkien.shared.problem.DomainException 401 when nobody is signed in */
    public long id() {
        if (identity.isAnonymous()) {
            throw Refusals.unauthenticated();
        }
        return identity.<Long>getAttribute(ACCOUNT);
    }

    /** The units at the top of the subtrees over which the caller holds one of the roles; for use inside queries. */
    public Set<Long> unitsAs(Role... roles) {
        if (identity.isAnonymous()) {
            return Set.of();
        }
        Set<Role> wanted = Arrays.stream(roles).collect(Collectors.toSet());
        return identity.<List<Grant>>getAttribute(GRANTS).stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(Grant::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
