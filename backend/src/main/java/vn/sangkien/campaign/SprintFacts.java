package vn.sangkien.campaign;

import java.time.Instant;

/** What people set of a sprint. @param goal valid ideas to be reached inside it */
public record SprintFacts(String name, Instant opensAt, Instant closesAt, int goal) implements Window {

    public SprintState state(Instant now) {
        return now.isBefore(opensAt) ? SprintState.UPCOMING : now.isBefore(closesAt) ? SprintState.OPEN : SprintState.CLOSED;
    }
}
