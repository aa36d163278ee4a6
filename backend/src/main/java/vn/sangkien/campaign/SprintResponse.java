package vn.sangkien.campaign;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;

/** @param goal valid ideas to be reached inside the sprint */
public record SprintResponse(Id id, Id phaseId, String name, Instant opensAt, Instant closesAt, int goal, SprintState state,
                             long version) implements Versioned {
}
