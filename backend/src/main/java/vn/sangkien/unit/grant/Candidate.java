package vn.sangkien.unit.grant;

import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** Somebody who may be given a right here. @param unit where they work or already hold a right */
public record Candidate(Id id, String name, UnitRef unit) {
}
