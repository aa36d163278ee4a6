package vn.sangkien.unit;

import vn.sangkien.shared.id.Id;

/** A unit as other things mention it. */
public record UnitRef(Id id, String code, String name) {

    public static UnitRef of(long id, String code, String name) {
        return new UnitRef(Id.of(id), code, name);
    }
}
