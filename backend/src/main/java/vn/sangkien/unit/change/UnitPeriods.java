package vn.sangkien.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitStanding;
import vn.sangkien.unit.UpperKind;

/**
 * What each unit was called, was, and hung under, from when to when. Rows exist only for units that ever changed; the
 * database refuses periods that overlap.
 */
@ApplicationScoped
class UnitPeriods {

    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final UnitEditor units;

    UnitPeriods(EntityManager database, UnitEditor units) {
        this.database = database;
        this.units = units;
    }

    /** @param until the first day on which it was no longer so; null for what is so now */
    record Period(LocalDate from, LocalDate until, UnitFacts facts, Long parentId, boolean open) {
    }

    /** Before the first change of a unit: what has been so since its founding. */
    void begin(UnitStanding unit) {
        boolean known = !database.createNativeQuery("SELECT 1 FROM unit_period WHERE unit_id = ?1 LIMIT 1").setParameter(1, unit.id()).getResultList().isEmpty();
        if (!known) {
            insert(unit, unit.foundedOn());
        }
    }

    /** After a change: what is so from its day on. Two changes on one day leave the later state. */
    void change(long unit, LocalDate on) {
        database.createNativeQuery("DELETE FROM unit_period WHERE unit_id = ?1 AND valid_from = ?2").setParameter(1, unit).setParameter(2, on).executeUpdate();
        database.createNativeQuery("UPDATE unit_period SET valid_to = ?2 WHERE unit_id = ?1 AND valid_to = ?3")
                .setParameter(1, unit).setParameter(2, on).setParameter(3, STILL).executeUpdate();
        insert(units.standing(unit), on);
    }

    List<Period> of(UnitStanding unit) {
        List<?> rows = database.createNativeQuery("""
                SELECT valid_from, valid_to, name, level, kind, block, parent_id, open FROM unit_period WHERE unit_id = ?1 ORDER BY valid_from DESC""")
                .setParameter(1, unit.id()).getResultList();
        return rows.isEmpty()
                ? List.of(new Period(unit.foundedOn(), null, unit.facts(), unit.parentId(), unit.open()))
                : rows.stream().map(Object[].class::cast).map(UnitPeriods::period).toList();
    }

    private void insert(UnitStanding unit, LocalDate from) {
        UnitFacts facts = unit.facts();
        database.createNativeQuery("""
                INSERT INTO unit_period (unit_id, valid_from, valid_to, name, level, kind, block, parent_id, open)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, unit.id()).setParameter(2, from).setParameter(3, STILL).setParameter(4, facts.name())
                .setParameter(5, facts.level().name()).setParameter(6, facts.kind() == null ? null : facts.kind().name())
                .setParameter(7, facts.block().name()).setParameter(8, unit.parentId()).setParameter(9, unit.open()).executeUpdate();
    }

    private static Period period(Object[] row) {
        LocalDate until = day(row[1]);
        return new Period(day(row[0]), until.equals(STILL) ? null : until,
                new UnitFacts((String) row[2], UnitLevel.valueOf((String) row[3]), row[4] == null ? null : UpperKind.valueOf((String) row[4]),
                        Block.valueOf((String) row[5])),
                row[6] == null ? null : ((Number) row[6]).longValue(), (Boolean) row[7]);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
