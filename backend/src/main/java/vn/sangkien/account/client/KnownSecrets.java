package vn.sangkien.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.transaction.Atomic;

/** The secrets that work now. */
@ApplicationScoped
class KnownSecrets {

    private final ApiClientRepository clients;
    private final Clock clock;

    KnownSecrets(ApiClientRepository clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** Empty unless it is this client's, and the client may enter now and from there. */
    @Atomic
    Optional<ClientCredentials.Proven> find(String id, String secret, Visitor visitor) {
        Optional<ClientCredentials.Proven> found = SecretText.of(secret)
                .flatMap(text -> clients.byPrefix(text.prefix()).filter(stored -> text.hasHash(stored.secretHash())))
                .flatMap(stored -> clients.findByIdOptional(stored.clientId()).filter(client -> mayEnter(client, id, visitor))
                        .map(client -> new ClientCredentials.Proven(client.id(), stored.id(), client.scopes())));
        found.ifPresent(proven -> clients.used(proven.secret(), clock.instant()));
        return found;
    }

    private boolean mayEnter(ApiClient client, String id, Visitor visitor) {
        return Id.of(client.id()).toString().equals(id) && !client.revoked() && clock.instant().isBefore(client.expiresAt())
                && AddressRange.admits(client.addresses(), visitor.address());
    }
}
