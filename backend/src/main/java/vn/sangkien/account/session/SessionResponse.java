package vn.sangkien.account.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * One device on which the person is signed in.
 *
 * @param network    the beginning of the address
 * @param lastSeenAt to the minute
 * @param current    whether it is the one that asks
 */
record SessionResponse(
        Id id,
        @Schema(nullable = true) String browser,
        @Schema(nullable = true) String system,
        @Schema(nullable = true) String network,
        Instant startedAt,
        Instant lastSeenAt,
        boolean current) {
}
