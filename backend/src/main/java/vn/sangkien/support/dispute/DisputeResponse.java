package vn.sangkien.support.dispute;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.Channel;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A dispute as those see it who may decide.
 *
 * @param personName   in whose name the idea is
 * @param operatorName who entered it; null when another system did
 * @param clientName   the other system; null for none
 * @param byCode       whether somebody with the receipt said so, who had not signed in
 * @param words        what the person wrote
 * @param mayGiveBack  whether it came with the receipt of somebody else, to whom it can go back
 * @param figures      of the operator or system; null in lists
 */
public record DisputeResponse(
        Id id, IdeaMention idea, UnitRef unit, String personName, Channel channel, @Schema(nullable = true) String operatorName, @Schema(nullable = true) String clientName,
        boolean byCode, @Schema(nullable = true) String words, DisputeState state, Instant openedAt, long waitingHours, @Schema(nullable = true) String decidedByName,
        @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String reason, boolean mayGiveBack, @Schema(nullable = true) Figures figures, long version) implements Versioned {

    /** How many disputes there are about what the same operator or system entered here. */
    @Schema(name = "DisputeFigures")
    public record Figures(long open, long upheld, long rejected) {
    }

    DisputeResponse with(Figures counted) {
        return new DisputeResponse(id, idea, unit, personName, channel, operatorName, clientName, byCode, words, state, openedAt, waitingHours, decidedByName, decidedAt, reason,
                mayGiveBack, counted, version);
    }
}
