package vn.sangkien.unit.workplace;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A workplace that was not listed, for who reported it and for the officers of the place.
 *
 * @param unit   where it belongs, once it is linked or founded
 * @param reason why it was refused
 */
public record WorkplaceRequestResponse(Id id, String name, UnitRef place, @Schema(nullable = true) String contact, String byName, Instant requestedAt,
                                long ageDays, RequestState state, @Schema(nullable = true) UnitRef unit, @Schema(nullable = true) String reason,
                                @Schema(nullable = true) Instant decidedAt, long version) implements Versioned {
}
