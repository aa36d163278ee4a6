package vn.sangkien.privacy;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/** @param tellBy until when the authority must have been told @param overdue whether it was not */
public record BreachResponse(Id id, UnitRef unit, BreachFacts facts, Instant recordedAt, Instant tellBy, boolean overdue, long version) implements Versioned {
}
