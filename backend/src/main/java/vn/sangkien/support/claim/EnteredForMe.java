package vn.sangkien.support.claim;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.Channel;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.dispute.DisputeOfMine;
import vn.sangkien.unit.UnitRef;

/**
 * An idea that others entered in the caller's name.
 *
 * @param operatorName who entered it; null when another system did
 * @param through      the unit for which the operator does such work
 * @param teamName     the support team that helps where the idea is
 * @param clientName   the other system; null for none
 * @param seen         whether it was there when the caller took everything over
 * @param mayDisown    whether the caller may say now that it is not theirs
 * @param dispute      what came of saying so; null when nobody did
 */
record EnteredForMe(
        Id id, @Schema(nullable = true) String number, @Schema(nullable = true) String title, @Schema(nullable = true) UnitRef unit, IdeaState state, Channel channel,
        @Schema(nullable = true) String operatorName, @Schema(nullable = true) UnitRef through, @Schema(nullable = true) String teamName, @Schema(nullable = true) String clientName,
        Instant createdAt, @Schema(nullable = true) Instant submittedAt, boolean seen, boolean mayDisown, @Schema(nullable = true) DisputeOfMine dispute) {
}
