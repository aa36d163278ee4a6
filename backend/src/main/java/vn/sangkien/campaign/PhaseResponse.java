package vn.sangkien.campaign;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;

/**
 * A phase at one moment.
 *
 * @param closesAt    the first instant at which a submission comes too late
 * @param graceEndsAt the first instant at which the figures are final
 */
public record PhaseResponse(Id id, int number, String name, Instant opensAt, Instant closesAt, Instant graceEndsAt, PhaseState state,
                            long version) implements Versioned {
}
