package vn.sangkien.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.OAuthRefusal;

/** Finds out whether somebody has a client's secret. */
@ApplicationScoped
class ClientCredentials {

    private static final int SHOWN_OF_NAME = 20;

    private final KnownSecrets secrets;
    private final SignInGuard guard;
    private final Audit audit;

    ClientCredentials(KnownSecrets secrets, SignInGuard guard, Audit audit) {
        this.secrets = secrets;
        this.guard = guard;
        this.audit = audit;
    }

    /** @param scopes what the client may */
    record Proven(long client, long secret, String scopes) {
    }

    /**
     * What cannot be a secret, by its form and its checksum, never reaches the database: it is neither looked up nor counted nor kept.
     *
     * @throws OAuthRefusal the same for every reason not to let it in; a 429 while too many were wrong
     */
    Proven prove(String id, String secret, Visitor visitor) {
        if (SecretText.of(secret).isEmpty()) {
            throw OAuthRefusal.unknownClient();
        }
        return guard.provesClient(id, visitor, () -> secrets.find(id, secret, visitor)).orElseThrow(() -> {
            audit.look(AuditEntry.of(AuditAction.CLIENT_REFUSED, AuditObject.API_CLIENT, known(id)).with("client", id.substring(0, Math.min(SHOWN_OF_NAME, id.length()))));
            return OAuthRefusal.unknownClient();
        });
    }

    private static Long known(String id) {
        try {
            return Id.fromString(id).value();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
