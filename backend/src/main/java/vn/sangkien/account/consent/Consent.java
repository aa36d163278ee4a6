package vn.sangkien.account.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody agreed to something, in these words, from one instant on until they took it back. */
@Entity
class Consent {

    @Id
    private long id;
    private long accountId;
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;
    private String textVersion;
    private Instant givenAt;
    private Instant withdrawnAt;
    /** Null unless somebody else showed that the person agreed. */
    @Enumerated(EnumType.STRING)
    private ConsentProof.Kind proofKind;
    private String proofReference;
    private Long clientId;

    protected Consent() {
    }

    Consent(long accountId, ConsentPurpose purpose, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.accountId = accountId;
        this.purpose = purpose;
        this.textVersion = purpose.version();
        this.givenAt = now;
    }

    /** Shown by another system, or, without a client, by staff who entered something for the person. */
    Consent(long accountId, ConsentPurpose purpose, ConsentProof proof, Long clientId) {
        this(accountId, purpose, proof.givenAt());
        this.proofKind = proof.kind();
        this.proofReference = proof.reference();
        this.clientId = clientId;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    long accountId() {
        return accountId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    String textVersion() {
        return textVersion;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** A tick where the person gave it here themselves. */
    ConsentProof.Kind proofKind() {
        return proofKind == null ? ConsentProof.Kind.TICK : proofKind;
    }

    Instant givenAt() {
        return givenAt;
    }
}
