package vn.sangkien.unit.imports;

import java.time.LocalDate;
import java.util.List;
import vn.sangkien.unit.UnitFacts;

/** A unit there is. @param parentId null for the one at the top; {@code closedOn} null while it is open; {@code lastChange} null when it never changed */
record Known(long id, String code, UnitFacts facts, int members, Long parentId, LocalDate foundedOn, LocalDate closedOn, boolean inScope,
             List<String> aliases, LocalDate lastChange) {

    boolean open() {
        return closedOn == null;
    }
}
