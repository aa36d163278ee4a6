package vn.sangkien.unit.grant;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * What somebody may do at a unit now.
 *
 * @param from      the unit over which the right was given
 * @param inherited whether that lies above
 * @param until     null for no end
 * @param givenBy   null for one that nobody gave through the application
 */
public record RightHere(Id id, Id personId, String person, Role role, UnitRef from, boolean inherited, Instant since, @Schema(nullable = true) Instant until,
                 @Schema(nullable = true) String givenBy) {
}
