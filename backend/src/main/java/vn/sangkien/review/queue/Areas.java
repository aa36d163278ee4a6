package vn.sangkien.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitService;

/** Finds out where an officer looks. */
@ApplicationScoped
class Areas {

    private static final int MANY_UNITS = 5_000;

    private final EntityManager database;
    private final UnitService units;

    Areas(EntityManager database, UnitService units) {
        this.database = database;
        this.units = units;
    }

    /** @param unit the top of what is selected; null for all of the officer's units */
    Area of(Officer officer, Id unit) {
        Set<Long> tops = unit != null && units.within(unit.value(), officer.scope()) ? Set.of(unit.value()) : officer.scope();
        return new Area(tops, tops.contains(units.root()), few(tops));
    }

    private boolean few(Set<Long> tops) {
        Number units = (Number) database.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM unit_ancestor WHERE ancestor_id IN (:tops) LIMIT " + MANY_UNITS + ") s")
                .setParameter("tops", tops).getSingleResult();
        return units.intValue() < MANY_UNITS;
    }
}
