package vn.sangkien.unit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * A unit.
 *
 * @param block     in which work entered at the unit itself counts
 * @param blocks    those of the unit and all below it
 * @param ancestors the units above, the root first
 * @param successor the open unit to go to when this one is closed, however many have followed each other
 */
record UnitResponse(
        Id id, String code, String name, UnitLevel level, @Schema(nullable = true) UpperKind kind, Block block,
        List<Block> blocks, int memberCount, List<UnitRef> ancestors, int childCount,
        @Schema(nullable = true) Instant closedAt, @Schema(nullable = true) UnitRef successor) {

    static UnitResponse of(Unit unit, List<Block> blocks, List<UnitRef> ancestors, int childCount, UnitRef successor) {
        UnitRef ref = unit.ref();
        return new UnitResponse(ref.id(), ref.code(), ref.name(), unit.level(), unit.kind(), unit.block(), blocks,
                unit.memberCount(), ancestors, childCount, unit.closedAt(), successor);
    }
}
