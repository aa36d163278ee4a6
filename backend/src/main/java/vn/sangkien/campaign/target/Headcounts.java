package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.unit.Block;

/** How many members the units below one have, block by block: what the open grassroots units inside each report. */
@ApplicationScoped
public class Headcounts {

    private final EntityManager database;

    Headcounts(EntityManager database) {
        this.database = database;
    }

    /** By the units directly below; a unit without any grassroots unit has its own members, in its own block. */
    public Map<Long, Map<Block, Integer>> below(long parent) {
        var counts = new HashMap<Long, Map<Block, Integer>>();
        List<?> rows = database.createNativeQuery("""
                SELECT c.id, g.block, SUM(g.member_count) FROM unit c
                JOIN unit_ancestor a ON a.ancestor_id = c.id JOIN unit g ON g.id = a.unit_id AND g.level = 'GRASSROOTS' AND g.closed_at IS NULL
                WHERE c.parent_id = ?1 AND c.closed_at IS NULL GROUP BY c.id, g.block
                UNION ALL SELECT c.id, c.block, c.member_count FROM unit c
                WHERE c.parent_id = ?1 AND c.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM unit_ancestor a JOIN unit g
                    ON g.id = a.unit_id AND g.level = 'GRASSROOTS' AND g.closed_at IS NULL WHERE a.ancestor_id = c.id)""")
                .setParameter(1, parent).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> counts.computeIfAbsent(((Number) row[0]).longValue(), unit -> new EnumMap<>(Block.class))
                .put(Block.valueOf((String) row[1]), ((Number) row[2]).intValue()));
        return counts;
    }
}
