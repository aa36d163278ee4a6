package vn.sangkien.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** @param unit where they work or hold a right; null for somebody without a workplace */
record SoughtPerson(Id id, String name, @Schema(nullable = true) UnitRef unit) {
}
