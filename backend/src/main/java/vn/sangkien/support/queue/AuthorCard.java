package vn.sangkien.support.queue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/**
 * What somebody of the team needs to call a person, and no more.
 *
 * @param phone        null when there is none
 * @param workplace    from which they take part; null when they have not registered
 * @param registeredAt for this campaign
 * @param openRequests for help
 */
record AuthorCard(String name, @Schema(nullable = true) String phone, boolean hasEmail, @Schema(nullable = true) UnitRef workplace, @Schema(nullable = true) Instant registeredAt,
                  int openRequests) {
}
