package vn.sangkien.support.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A team that helps.
 *
 * @param unit whose team it is: the unit that was asked for, or the nearest above it that has one
 * @param zalo a link of zalo.me
 */
public record SupportTeamResponse(UnitRef unit, String name, String phone, @Schema(nullable = true) String zalo, @Schema(nullable = true) String hours,
                                  long version) implements Versioned {

    static SupportTeamResponse of(SupportTeam team, UnitRef unit) {
        return new SupportTeamResponse(unit, team.name(), team.phone(), team.zalo(), team.hours(), team.version());
    }
}
