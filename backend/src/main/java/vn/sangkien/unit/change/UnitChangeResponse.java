package vn.sangkien.unit.change;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * An ordered change.
 *
 * @param appliedAt   null while it waits for its day
 * @param cancelledAt when it was taken back, or refused on its day
 * @param refusal     why it was no longer possible on its day
 */
record UnitChangeResponse(Id id, ChangeKind kind, Id unitId, LocalDate effectiveOn, String reason, Instant orderedAt,
                          @Schema(nullable = true) Instant appliedAt, @Schema(nullable = true) Instant cancelledAt,
                          @Schema(nullable = true) String refusal) {

    static UnitChangeResponse of(UnitChange change) {
        return new UnitChangeResponse(Id.of(change.id()), change.kind(), Id.of(change.unitId()), change.effectiveOn(), change.reason(),
                change.orderedAt(), change.appliedAt(), change.cancelledAt(), change.refusal());
    }
}
