package vn.sangkien.campaign.target.handdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** Reads the units directly below one, and what their targets add up to. */
@ApplicationScoped
class ChildUnits {

    private static final String UNIT = "SELECT u.id, u.code, u.name, u.level, u.block, u.member_count, u.closed_at IS NOT NULL AND u.closed_at <= :now FROM unit u ";

    private final EntityManager database;
    private final Clock clock;

    ChildUnits(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param total of the figures that are set; {@code set} how many units have one */
    record Sum(long total, int set) {

        static final Sum NONE = new Sum(0, 0);
    }

    /** One more than {@code limit}, by name, after the cursor. */
    List<ChildUnit> page(long parent, Cursor after, int limit) {
        Query query = after == null ? of(UNIT + "WHERE u.parent_id = :parent ORDER BY u.name, u.id LIMIT :most", parent)
                : of(UNIT + "WHERE u.parent_id = :parent AND (u.name > :name OR u.name = :name AND u.id > :id) ORDER BY u.name, u.id LIMIT :most", parent)
                        .setParameter("name", after.key()).setParameter("id", after.id());
        return read(query.setParameter("most", limit + 1).setParameter("now", clock.instant()));
    }

    /** All that are open, in the order in which they were founded. */
    List<ChildUnit> open(long parent) {
        return read(of(UNIT + "WHERE u.parent_id = :parent AND (u.closed_at IS NULL OR u.closed_at > :now) ORDER BY u.id", parent)
                .setParameter("now", clock.instant()));
    }

    int count(long parent) {
        return ((Number) of("SELECT COUNT(*) FROM unit u WHERE u.parent_id = :parent", parent).getSingleResult()).intValue();
    }

    Map<TargetKey, Sum> sums(long parent, long phaseId) {
        var sums = new HashMap<TargetKey, Sum>();
        List<?> rows = of("""
                SELECT t.block, t.kind, SUM(t.amount), COUNT(*) FROM unit u JOIN target t ON t.unit_id = u.id AND t.phase_id = :phase
                WHERE u.parent_id = :parent GROUP BY t.block, t.kind""", parent).setParameter("phase", phaseId).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> sums.put(
                new TargetKey(Block.valueOf((String) row[0]), TargetKind.valueOf((String) row[1])),
                new Sum(((Number) row[2]).longValue(), ((Number) row[3]).intValue())));
        return sums;
    }

    /** The figures of one kind in a phase, by unit and block. */
    Map<Long, Map<Block, Integer>> targets(long parent, long phaseId, TargetKind kind) {
        var targets = new HashMap<Long, Map<Block, Integer>>();
        List<?> rows = of("""
                SELECT t.unit_id, t.block, t.amount FROM unit u JOIN target t ON t.unit_id = u.id AND t.phase_id = :phase AND t.kind = :kind
                WHERE u.parent_id = :parent""", parent).setParameter("phase", phaseId).setParameter("kind", kind.name()).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> targets.computeIfAbsent(((Number) row[0]).longValue(), unit -> new EnumMap<>(Block.class))
                .put(Block.valueOf((String) row[1]), ((Number) row[2]).intValue()));
        return targets;
    }

    private Query of(String sql, long parent) {
        return database.createNativeQuery(sql).setParameter("parent", parent);
    }

    private static List<ChildUnit> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> {
            long id = ((Number) row[0]).longValue();
            return new ChildUnit(id, UnitRef.of(id, (String) row[1], (String) row[2]), UnitLevel.valueOf((String) row[3]),
                    Block.valueOf((String) row[4]), ((Number) row[5]).intValue(), ((Number) row[6]).intValue() == 1);
        }).toList();
    }
}
