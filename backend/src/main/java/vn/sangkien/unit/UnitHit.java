package vn.sangkien.unit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** @param path the names of the units above, the root first */
record UnitHit(
        Id id, String code, String name, UnitLevel level, @Schema(nullable = true) UpperKind kind, Block block,
        List<String> path, boolean closed, @Schema(nullable = true) Id successorId) {

    static UnitHit of(Unit unit, List<String> path, Instant now) {
        UnitRef ref = unit.ref();
        return new UnitHit(ref.id(), ref.code(), ref.name(), unit.level(), unit.kind(), unit.block(), path,
                unit.closed(now), Id.ofNullable(unit.successorId()));
    }
}
