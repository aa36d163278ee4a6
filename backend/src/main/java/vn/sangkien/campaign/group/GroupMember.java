package vn.sangkien.campaign.group;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/** A unit in a group. @param until the first day on which it no longer is; null while no end is set */
record GroupMember(UnitRef unit, LocalDate from, @Schema(nullable = true) LocalDate until) {
}
