package vn.sangkien.support.team;

import vn.sangkien.shared.id.Id;

/** Somebody who holds SUPPORT over the team's unit. */
public record SupportMember(Id id, String name) {
}
