package vn.sangkien.publication.replication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many units apply an idea. A unit has one note on it, so notes are units. */
@ApplicationScoped
public class ReplicationCounts {

    private final EntityManager database;

    ReplicationCounts(EntityManager database) {
        this.database = database;
    }

    public record Count(long applied, long planned) {

        public static final Count NONE = new Count(0, 0);
    }

    /** By idea; those without notes are absent. */
    public Map<Long, Count> of(Collection<Long> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                SELECT idea_id, SUM(state = 'APPLIED'), SUM(state = 'PLANNED') FROM replication
                WHERE idea_id IN (?1) AND withdrawn_at IS NULL GROUP BY idea_id""").setParameter(1, ideas).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> number(row[0]), row -> new Count(number(row[1]), number(row[2]))));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
