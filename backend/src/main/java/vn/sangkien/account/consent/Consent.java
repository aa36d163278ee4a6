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

    protected Consent() {
    }

    Consent(long accountId, ConsentPurpose purpose, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.accountId = accountId;
        this.purpose = purpose;
        this.textVersion = purpose.version();
        this.givenAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    String textVersion() {
        return textVersion;
    }

    Instant givenAt() {
        return givenAt;
    }
}
