package vn.sangkien.campaign.group;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * An emulation group.
 *
 * @param unit        who put it together
 * @param members     how many units are in it today
 * @param dissolvedOn the first day on which it is no more
 * @param editable    whether the caller may change it
 */
record GroupResponse(Id id, Id campaignId, UnitRef unit, GroupKind kind, String name, @Schema(nullable = true) String description, int members,
                     @Schema(nullable = true) LocalDate dissolvedOn, boolean editable, long version) implements Versioned {

    static GroupResponse of(EmulationGroup group, UnitRef unit, int members, boolean editable) {
        return new GroupResponse(Id.of(group.id()), Id.of(group.campaignId()), unit, group.kind(), group.name(), group.description(), members,
                group.dissolvedOn(), editable, group.version());
    }
}
