package vn.sangkien.unit.alias;

import vn.sangkien.shared.id.Id;

/** A name under which a unit is also known. */
record AliasResponse(Id id, String name) {

    static AliasResponse of(Alias alias) {
        return new AliasResponse(Id.of(alias.id()), alias.name());
    }
}
