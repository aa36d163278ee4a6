package vn.sangkien.account.client;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.shared.problem.Refusals;

/** Which client sends the current request, and over which subtree. */
@RequestScoped
public class ClientCaller {

    static final String CLIENT = "client";

    private final SecurityIdentity identity;

    ClientCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public long id() {
        return get().id();
    }

    public String name() {
        return get().name();
    }

    /** The unit at the top of all that it gets to see. */
    public long unit() {
        return get().unit();
    }

    /** The same for asking who is below. */
    public Set<Long> units() {
        return Set.of(unit());
    }

    /** Empty when a person sends the request, or nobody known. */
    Optional<ClientIdentity> client() {
        return Optional.ofNullable(identity.<ClientIdentity>getAttribute(CLIENT));
    }

    private ClientIdentity get() {
        return client().orElseThrow(Refusals::unauthenticated);
    }
}
