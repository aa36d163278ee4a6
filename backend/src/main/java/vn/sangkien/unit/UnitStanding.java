package vn.sangkien.unit;

import java.time.Instant;
import java.time.LocalDate;

/** A unit as it stands now. @param parentId null for the root; {@code closedAt} null while it is open */
public record UnitStanding(long id, UnitFacts facts, Long parentId, LocalDate foundedOn, int memberCount, Instant closedAt, Long successorId) {

    static UnitStanding of(Unit unit) {
        return new UnitStanding(unit.id(), new UnitFacts(unit.name(), unit.level(), unit.kind(), unit.block()),
                unit.parentId(), unit.foundedOn(), unit.memberCount(), unit.closedAt(), unit.successorId());
    }

    public boolean open() {
        return closedAt == null;
    }
}
