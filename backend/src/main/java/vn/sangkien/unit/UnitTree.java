package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is above and below whom, kept as one row for each unit and ancestor (the unit itself at distance 0). */
@ApplicationScoped
class UnitTree {

    private final EntityManager database;

    UnitTree(EntityManager database) {
        this.database = database;
    }

    /** The unit itself and all above it, the root first. */
    List<Long> ancestorsAndSelf(long unit) {
        return longs(database.createNativeQuery("SELECT ancestor_id FROM unit_ancestor WHERE unit_id = ?1 ORDER BY distance DESC")
                .setParameter(1, unit).getResultList());
    }

    boolean within(long unit, Collection<Long> tops) {
        return !tops.isEmpty() && !database.createNativeQuery("SELECT 1 FROM unit_ancestor WHERE unit_id = ?1 AND ancestor_id IN (?2) LIMIT 1")
                .setParameter(1, unit).setParameter(2, tops).getResultList().isEmpty();
    }

    /** The names of the units above each of the given ones, the root first. */
    Map<Long, List<String>> paths(Collection<Long> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                SELECT a.unit_id, u.name FROM unit_ancestor a JOIN unit u ON u.id = a.ancestor_id
                WHERE a.unit_id IN (?1) AND a.distance > 0 ORDER BY a.unit_id, a.distance DESC""")
                .setParameter(1, units).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.groupingBy(
                row -> ((Number) row[0]).longValue(), Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    Map<Long, Integer> childCounts(Collection<Long> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("SELECT parent_id, COUNT(*) FROM unit WHERE parent_id IN (?1) GROUP BY parent_id")
                .setParameter(1, units).getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    /** Those of the unit and all below it. */
    List<Block> blocks(Unit unit) {
        return Arrays.stream(Block.values()).filter(block -> block == unit.block() || !database.createNativeQuery("""
                SELECT 1 FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id WHERE a.ancestor_id = ?1 AND u.block = ?2 LIMIT 1""")
                .setParameter(1, unit.id()).setParameter(2, block.name()).getResultList().isEmpty()).toList();
    }

    long size(long unit) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM unit_ancestor WHERE ancestor_id = ?1")
                .setParameter(1, unit).getSingleResult()).longValue();
    }

    /** How many units are above it. */
    int depth(long unit) {
        return distance("SELECT MAX(distance) FROM unit_ancestor WHERE unit_id = ?1", unit);
    }

    /** How many units are below each other below it. */
    int height(long unit) {
        return distance("SELECT MAX(distance) FROM unit_ancestor WHERE ancestor_id = ?1", unit);
    }

    private int distance(String query, long unit) {
        return ((Number) database.createNativeQuery(query).setParameter(1, unit).getSingleResult()).intValue();
    }

    /** A new leaf. */
    void add(long unit, long parent) {
        database.createNativeQuery("""
                INSERT INTO unit_ancestor (unit_id, ancestor_id, distance)
                SELECT ?1, ancestor_id, distance + 1 FROM unit_ancestor WHERE unit_id = ?2 UNION ALL SELECT ?1, ?1, 0""")
                .setParameter(1, unit).setParameter(2, parent).executeUpdate();
    }

    /** Hangs the unit and all below it under another parent. */
    void move(long unit, long parent) {
        database.createNativeQuery("""
                DELETE a FROM unit_ancestor a
                JOIN unit_ancestor moved ON moved.unit_id = a.unit_id AND moved.ancestor_id = ?1
                JOIN unit_ancestor above ON above.unit_id = ?1 AND above.ancestor_id = a.ancestor_id AND above.distance > 0""")
                .setParameter(1, unit).executeUpdate();
        database.createNativeQuery("""
                INSERT INTO unit_ancestor (unit_id, ancestor_id, distance)
                SELECT moved.unit_id, above.ancestor_id, moved.distance + above.distance + 1
                FROM unit_ancestor moved JOIN unit_ancestor above ON above.unit_id = ?2
                WHERE moved.ancestor_id = ?1""")
                .setParameter(1, unit).setParameter(2, parent).executeUpdate();
    }

    private static List<Long> longs(List<?> rows) {
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
