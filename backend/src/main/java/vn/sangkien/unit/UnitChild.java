package vn.sangkien.unit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** A unit in the list of its parent. */
record UnitChild(
        Id id, String code, String name, UnitLevel level, @Schema(nullable = true) UpperKind kind, Block block,
        int memberCount, int childCount, @Schema(nullable = true) Instant closedAt) {

    static UnitChild of(Unit unit, int childCount) {
        UnitRef ref = unit.ref();
        return new UnitChild(ref.id(), ref.code(), ref.name(), unit.level(), unit.kind(), unit.block(),
                unit.memberCount(), childCount, unit.closedAt());
    }
}
