package vn.sangkien.unit.grant;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * A right of somebody over a unit and all below it.
 *
 * @param endsAt    the first instant without it; null for no end
 * @param givenBy   null for one that nobody gave through the application
 * @param endedBy   who ended it before its time
 */
public record GrantResponse(Id id, Id personId, String person, Role role, UnitRef unit, Instant startsAt, @Schema(nullable = true) Instant endsAt, GrantState state,
                     @Schema(nullable = true) String givenBy, @Schema(nullable = true) Instant givenAt, @Schema(nullable = true) String reason,
                     @Schema(nullable = true) String endedBy, @Schema(nullable = true) String endReason) {
}
