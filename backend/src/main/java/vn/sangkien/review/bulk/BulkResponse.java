package vn.sangkien.review.bulk;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.review.Outcome;
import vn.sangkien.shared.id.Id;

/**
 * How far one decision for many ideas has come.
 *
 * @param outcome   what was decided; null when a recognition is attached or decisions are taken back
 * @param undoUntil until when all of it can be taken back; null when it cannot
 */
record BulkResponse(
        Id id, BulkAction action, @Schema(nullable = true) Outcome outcome, Instant askedAt, int total, int done, int refused, int waiting, int cancelled,
        @Schema(nullable = true) Instant finishedAt, @Schema(nullable = true) Instant undoUntil) {

    static BulkResponse of(BulkDecision bulk, BulkOrder order, Map<BulkResult, Integer> counts, Instant undoUntil) {
        return new BulkResponse(Id.of(bulk.id()), bulk.action(), order.decision() == null ? null : order.decision().outcome(), bulk.askedAt(),
                counts.values().stream().mapToInt(Integer::intValue).sum(), counts.getOrDefault(BulkResult.DONE, 0), counts.getOrDefault(BulkResult.REFUSED, 0),
                counts.getOrDefault(BulkResult.WAITING, 0), counts.getOrDefault(BulkResult.CANCELLED, 0), bulk.finishedAt(), undoUntil);
    }
}
