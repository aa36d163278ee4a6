package vn.sangkien.support.dispute;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has become of saying "this is not mine", for whoever said so.
 *
 * @param reason of the decision; null while there is none
 */
public record DisputeOfMine(DisputeState state, Instant openedAt, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String reason) {

    static DisputeOfMine of(Dispute dispute) {
        return new DisputeOfMine(dispute.state(), dispute.openedAt(), dispute.decidedAt(), dispute.reason());
    }
}
