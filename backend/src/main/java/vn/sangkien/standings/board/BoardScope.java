package vn.sangkien.standings.board;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.shared.id.Id;

/**
 * The stretch of time that a board counts.
 *
 * @param state of the phase, or of the sprint
 * @param goal  of a sprint: valid ideas to be reached
 */
record BoardScope(Kind kind, Id id, String name, Instant opensAt, Instant closesAt, State state, @Schema(nullable = true) Integer goal) {

    @Schema(name = "ScopeKind")
    enum Kind {
        PHASE, SPRINT
    }

    @Schema(name = "ScopeState")
    enum State {
        UPCOMING, OPEN, GRACE, CLOSED, CLOSED_OFF
    }

    static BoardScope of(PhaseResponse phase) {
        return new BoardScope(Kind.PHASE, phase.id(), phase.name(), phase.opensAt(), phase.closesAt(), State.valueOf(phase.state().name()), null);
    }

    static BoardScope of(SprintResponse sprint) {
        return new BoardScope(Kind.SPRINT, sprint.id(), sprint.name(), sprint.opensAt(), sprint.closesAt(),
                State.valueOf(sprint.state().name()), sprint.goal());
    }
}
