package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

    protected Sprint() {
    }

    SprintResponse at(Instant now) {
        SprintState state = now.isBefore(opensAt) ? SprintState.UPCOMING : now.isBefore(closesAt) ? SprintState.OPEN : SprintState.CLOSED;
        return new SprintResponse(vn.sangkien.shared.id.Id.of(id), vn.sangkien.shared.id.Id.of(phaseId), name, opensAt, closesAt, goal, state);
    }
}
