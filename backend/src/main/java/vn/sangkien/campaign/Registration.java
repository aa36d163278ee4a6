package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.sangkien.unit.Block;

/** A person's taking part in a campaign, from one workplace; counted in the phase and block of that moment (product rule 5.5). */
@Entity
class Registration {

    @Id
    private long id;
    private long campaignId;
    private long accountId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private Block block;
    private long phaseId;
    private Instant registeredAt;

    protected Registration() {
    }

    Registration(long campaignId, long accountId, long unitId, Block block, long phaseId, Instant registeredAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.campaignId = campaignId;
        this.accountId = accountId;
        this.unitId = unitId;
        this.block = block;
        this.phaseId = phaseId;
        this.registeredAt = registeredAt;
    }

    void handTo(long account) {
        accountId = account;
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    long accountId() {
        return accountId;
    }

    long unitId() {
        return unitId;
    }

    Block block() {
        return block;
    }

    long phaseId() {
        return phaseId;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
