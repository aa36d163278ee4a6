package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A window {@code [opensAt, closesAt)} over the same ideas with a goal of its own (product rule 5.9). */
@Entity
class Sprint {

    @Id
    private long id;
    private long campaignId;
    private long phaseId;
    private String name;
    private Instant opensAt;
    private Instant closesAt;
    private int goal;
    @Version
    private int version;

    protected Sprint() {
    }

    Sprint(long campaignId, long phaseId, SprintFacts facts) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.campaignId = campaignId;
        this.phaseId = phaseId;
        change(facts);
    }

    void change(SprintFacts facts) {
        name = facts.name();
        opensAt = facts.opensAt();
        closesAt = facts.closesAt();
        goal = facts.goal();
    }

    SprintFacts facts() {
        return new SprintFacts(name, opensAt, closesAt, goal);
    }

    SprintResponse at(Instant now) {
        return new SprintResponse(vn.sangkien.shared.id.Id.of(id), vn.sangkien.shared.id.Id.of(phaseId), name, opensAt, closesAt, goal,
                facts().state(now), version);
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    long phaseId() {
        return phaseId;
    }
}
