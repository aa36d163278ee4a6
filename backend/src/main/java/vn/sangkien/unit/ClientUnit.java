package vn.sangkien.unit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** A unit as another system gets it. @param parentId null for the one at the top of what it gets */
record ClientUnit(Id id, String code, String name, UnitLevel level, Block block, @Schema(nullable = true) Id parentId, @Schema(nullable = true) Instant closedAt) {
}
