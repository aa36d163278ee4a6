package vn.sangkien.account.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One of at most two secrets of a client that work at the same time. */
@Entity
class ApiClientSecret {

    @Id
    private long id;
    private long clientId;
    private String prefix;
    private String secretHash;
    private Instant createdAt;
    private long createdBy;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected ApiClientSecret() {
    }

    ApiClientSecret(long clientId, SecretText text, long by, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.clientId = clientId;
        this.prefix = text.prefix();
        this.secretHash = text.hash();
        this.createdAt = now;
        this.createdBy = by;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    String prefix() {
        return prefix;
    }

    String secretHash() {
        return secretHash;
    }
}
