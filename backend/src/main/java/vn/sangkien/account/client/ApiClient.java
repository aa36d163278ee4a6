package vn.sangkien.account.client;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.sangkien.shared.secret.SealedText;

/** Another system that may use the API: scopes × unit subtree × addresses × time. */
@Entity
class ApiClient {

    @Id
    private long id;
    private String name;
    @Convert(converter = SealedText.class)
    private String ownerContact;
    private String purpose;
    private long unitId;
    private String scopes;
    private String addresses;
    private int perMinute;
    private Instant expiresAt;
    private Instant createdAt;
    private long createdBy;
    private Instant revokedAt;
    private String revokeReason;
    private Instant switchedOffAt;
    @Version
    private int version;

    protected ApiClient() {
    }

    ApiClient(NewClient order, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = order.unitId();
        this.scopes = ClientScope.written(order.scopes());
        this.createdAt = now;
        this.createdBy = order.createdBy();
        write(order.terms());
    }

    void write(ClientTerms terms) {
        name = terms.name();
        ownerContact = terms.ownerContact();
        purpose = terms.purpose();
        addresses = AddressRange.written(terms.addresses());
        perMinute = terms.perMinute();
        expiresAt = terms.expiresAt();
    }

    void revoke(String reason, Instant now) {
        revokedAt = now;
        revokeReason = reason;
    }

    /** Until somebody makes a new secret for it. */
    void switchOff(Instant now) {
        switchedOffAt = now;
    }

    void switchOn() {
        switchedOffAt = null;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    long unitId() {
        return unitId;
    }

    String scopes() {
        return scopes;
    }

    String addresses() {
        return addresses;
    }

    int perMinute() {
        return perMinute;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    int version() {
        return version;
    }
}
