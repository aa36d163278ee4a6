package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

    protected Phase() {
    }

    Phase(long id, long campaignId, int number, String name, Instant opensAt, Instant closesAt, Instant graceEndsAt) {
        this.id = id;
        this.campaignId = campaignId;
        this.number = number;
        this.name = name;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.graceEndsAt = graceEndsAt;
    }

    PhaseState state(Instant now) {
        if (now.isBefore(opensAt)) {
            return PhaseState.UPCOMING;
        }
        if (now.isBefore(closesAt)) {
            return PhaseState.OPEN;
        }
        return now.isBefore(graceEndsAt) ? PhaseState.GRACE : PhaseState.CLOSED_OFF;
    }

    PhaseResponse at(Instant now) {
        return new PhaseResponse(vn.sangkien.shared.id.Id.of(id), number, name, opensAt, closesAt, graceEndsAt, state(now));
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
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
