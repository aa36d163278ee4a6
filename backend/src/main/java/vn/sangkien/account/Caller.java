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
public class Caller implements RightsHolder {

    static final String GRANTS = "grants";
    static final String ACCOUNT = "account";
    static final String SESSION = "session";
    static final String DUTY = "duty";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether it is a person; a client is none. */
    public boolean signedIn() {
        return identity.getAttribute(ACCOUNT) != null;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 401 when nobody is signed in */
    @Override
    public long id() {
        if (!signedIn()) {
            throw Refusals.unauthenticated();
        }
        return identity.<Long>getAttribute(ACCOUNT);
    }

    /** Which of their sessions the request belongs to. */
    public long session() {
        if (!signedIn()) {
            throw Refusals.unauthenticated();
        }
        return identity.<Long>getAttribute(SESSION);
    }

    /** What they have to do first; null for nothing. */
    public Duty duty() {
        return identity.isAnonymous() ? null : identity.getAttribute(DUTY);
    }

    /** Whether they may do more than every worker. */
    public boolean holdsRole() {
        return signedIn() && !identity.<List<Grant>>getAttribute(GRANTS).isEmpty();
    }

    @Override
    public Set<Long> unitsAs(Role... roles) {
        if (!signedIn()) {
            return Set.of();
        }
        Set<Role> wanted = Arrays.stream(roles).collect(Collectors.toSet());
        return identity.<List<Grant>>getAttribute(GRANTS).stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(Grant::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
