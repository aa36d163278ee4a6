package vn.sangkien.standings.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.sangkien.unit.Block;

/** Reads a unit's days: one range of one key, however many ideas there are. */
@ApplicationScoped
class UnitDays {

    private final EntityManager database;

    UnitDays(EntityManager database) {
        this.database = database;
    }

    List<UnitDay> of(long unit, long phase, Collection<Block> blocks) {
        List<?> rows = database.createNativeQuery("""
                SELECT CAST(day AS CHAR), SUM(submitted), SUM(pending), SUM(recognised), SUM(registrants) FROM tally_day
                WHERE unit_id = ?1 AND phase_id = ?2 AND block IN (?3) GROUP BY day
                HAVING SUM(submitted) <> 0 OR SUM(recognised) <> 0 OR SUM(registrants) <> 0 ORDER BY day""")
                .setParameter(1, unit).setParameter(2, phase).setParameter(3, blocks.stream().map(Block::name).toList()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new UnitDay(LocalDate.parse((String) row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]))).toList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
