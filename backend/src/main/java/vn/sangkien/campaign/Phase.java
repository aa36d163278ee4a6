package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A stretch of a campaign, {@code [opensAt, closesAt)}, followed by the grace in which what was submitted may still be
 * decided. Its state follows from the clock (product rule 5.1).
 */
@Entity
class Phase {

    @Id
    private long id;
    private long campaignId;
    private int number;
    private String name;
    private Instant opensAt;
    private Instant closesAt;
    private Instant graceEndsAt;
    @Version
    private int version;

    protected Phase() {
    }

    Phase(long campaignId, int number, PhaseFacts facts) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.campaignId = campaignId;
        this.number = number;
        change(facts);
    }

    void change(PhaseFacts facts) {
        name = facts.name();
        opensAt = facts.opensAt();
        closesAt = facts.closesAt();
        graceEndsAt = facts.graceEndsAt();
    }

    PhaseFacts facts() {
        return new PhaseFacts(name, opensAt, closesAt, graceEndsAt);
    }

    PhaseState state(Instant now) {
        return facts().state(now);
    }

    PhaseResponse at(Instant now) {
        return new PhaseResponse(vn.sangkien.shared.id.Id.of(id), number, name, opensAt, closesAt, graceEndsAt, state(now), version);
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant graceEndsAt() {
        return graceEndsAt;
    }
}
