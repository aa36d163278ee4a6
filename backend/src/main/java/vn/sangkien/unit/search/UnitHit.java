package vn.sangkien.unit.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** @param path the names of the units above, the root first */
record UnitHit(
        Id id, String code, String name, UnitLevel level, @Schema(nullable = true) UpperKind kind, Block block,
        List<String> path, boolean closed, @Schema(nullable = true) Id successorId) {
}
