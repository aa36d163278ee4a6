package vn.sangkien.unit.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UpperKind;

/**
 * An ordered change.
 *
 * @param name        for RENAME the new one
 * @param level       for RECLASSIFY the new one, with {@code upperKind} and {@code block}
 * @param otherUnits  the new parent, the unit that takes this one in, the new units, or the successor
 * @param appliedAt   null while it waits for its day
 * @param cancelledAt when it was taken back, or refused on its day
 * @param refusal     why it was no longer possible on its day
 */
record UnitChangeResponse(Id id, ChangeKind kind, Id unitId, LocalDate effectiveOn, String reason,
                          @Schema(nullable = true) String name, @Schema(nullable = true) UnitLevel level, @Schema(nullable = true) UpperKind upperKind,
                          @Schema(nullable = true) Block block, List<UnitRef> otherUnits, Instant orderedAt,
                          @Schema(nullable = true) Instant appliedAt, @Schema(nullable = true) Instant cancelledAt,
                          @Schema(nullable = true) String refusal) {

    static UnitChangeResponse of(UnitChange change, List<UnitRef> otherUnits) {
        return new UnitChangeResponse(Id.of(change.id()), change.kind(), Id.of(change.unitId()), change.effectiveOn(), change.reason(),
                change.newName(), change.newLevel(), change.newKind(), change.newBlock(), otherUnits, change.orderedAt(), change.appliedAt(), change.cancelledAt(), change.refusal());
    }
}
