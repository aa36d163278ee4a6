package vn.sangkien.unit.grant;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.unit.UnitRef;

/**
 * Why the caller may do something: a right over a unit and all below it.
 *
 * @param until   null for no end
 * @param givenBy null for one that nobody gave through the application
 */
record MyRight(Role role, UnitRef unit, Instant since, @Schema(nullable = true) Instant until, @Schema(nullable = true) String givenBy,
               @Schema(nullable = true) Instant givenAt, @Schema(nullable = true) String reason) {
}
