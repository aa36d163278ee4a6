package vn.sangkien.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import vn.sangkien.shared.id.Id;

/** Finds out where somebody looks, so that a queue can be read in the way that suits it: unit by unit, or in its order. */
@ApplicationScoped
public class Areas {

    private static final int MANY_UNITS = 5_000;
    private static final int MOST_KNOWN = 10_000;
    /** It only says which way is shorter: a subtree that has grown since gives the same rows. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final Cache<Set<Long>, Boolean> few = Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).maximumSize(MOST_KNOWN).build();
    private final EntityManager database;
    private final UnitService units;

    Areas(EntityManager database, UnitService units) {
        this.database = database;
        this.units = units;
    }

    /**
     * @param scope the tops of the subtrees in which they may look; not empty
     * @param unit  the top of what is asked for; null for all of these, and without effect outside of them
     */
    public Area of(Set<Long> scope, Id unit) {
        Set<Long> tops = unit != null && units.within(unit.value(), scope) ? Set.of(unit.value()) : scope;
        return new Area(tops, tops.contains(units.root()), few.get(Set.copyOf(tops), this::few));
    }

    private boolean few(Set<Long> tops) {
        Number units = (Number) database.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM unit_ancestor WHERE ancestor_id IN (:tops) LIMIT " + MANY_UNITS + ") s")
                .setParameter("tops", tops).getSingleResult();
        return units.intValue() < MANY_UNITS;
    }
}
