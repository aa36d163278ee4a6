package vn.sangkien.standings.board;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.shared.id.Id;

/**
 * The stretch of time that a board counts.
 *
 * @param id    of the phase or sprint; a quarter and a range of days have none
 * @param state of the phase, of the sprint, or of the days and of the phases they lie in
 * @param goal  of a sprint: valid ideas to be reached
 * @param from  first day of a quarter or range, {@code until} the last one
 */
public record BoardScope(
        Kind kind, @Schema(nullable = true) Id id, String name, Instant opensAt, Instant closesAt, State state,
        @Schema(nullable = true) Integer goal, @Schema(nullable = true) LocalDate from, @Schema(nullable = true) LocalDate until) {

    @Schema(name = "ScopeKind")
    public enum Kind {
        PHASE, SPRINT, QUARTER, DAYS
    }

    @Schema(name = "ScopeState")
    public enum State {
        UPCOMING, OPEN, GRACE, CLOSED, CLOSED_OFF
    }

    public static BoardScope of(PhaseResponse phase) {
        return new BoardScope(Kind.PHASE, phase.id(), phase.name(), phase.opensAt(), phase.closesAt(), State.valueOf(phase.state().name()), null, null, null);
    }

    public static BoardScope of(SprintResponse sprint) {
        return new BoardScope(Kind.SPRINT, sprint.id(), sprint.name(), sprint.opensAt(), sprint.closesAt(),
                State.valueOf(sprint.state().name()), sprint.goal(), null, null);
    }
}
