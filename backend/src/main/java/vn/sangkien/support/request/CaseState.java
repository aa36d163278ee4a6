package vn.sangkien.support.request;

import java.util.Set;

/** Whose turn it is with a request for help. Anything but what stands here is refused. */
public enum CaseState {
    /** Nobody has taken it. */
    OPEN,
    /** A member of the team has it. */
    ASSIGNED,
    /** The member asked back. */
    WAITING_WORKER,
    /** The team says that it is solved. */
    RESOLVED,
    /** The worker says so, or said nothing for a week. */
    CLOSED;

    boolean mayBecome(CaseState next) {
        return switch (this) {
            case OPEN -> Set.of(OPEN, ASSIGNED, CLOSED).contains(next);
            case ASSIGNED, WAITING_WORKER -> true;
            // A worker's answer gives it back to whoever had it.
            case RESOLVED -> Set.of(OPEN, ASSIGNED, CLOSED).contains(next);
            case CLOSED -> false;
        };
    }
}
