package vn.sangkien.integration.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.GivenReason;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * How an idea stands that another system sent. It names no person.
 *
 * @param externalId what the other system calls it
 * @param number     the receipt number, from the first submission on
 * @param lastReason the last reason given to the author
 */
record ClientIdeaResponse(
        String externalId, Id id, @Schema(nullable = true) String number, Id campaignId, UnitRef unit, IdeaState state, Instant createdAt, Instant updatedAt,
        @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) GivenReason lastReason) {
}
