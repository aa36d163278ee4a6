package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** Reads what a board shows: four indexed queries, however many ideas there are. */
@ApplicationScoped
class BoardReader {

    /** The unit's line up to the root, and the units directly below it. */
    private static final String SHOWN = """
            (SELECT a.ancestor_id AS id, a.distance FROM unit_ancestor a WHERE a.unit_id = :unit
             UNION ALL SELECT c.id, -1 FROM unit c WHERE c.parent_id = :unit) shown""";

    private final EntityManager database;

    BoardReader(EntityManager database) {
        this.database = database;
    }

    /** @param line the unit itself last, above it its ancestors from the root; {@code children} unordered */
    record Rows(List<BoardRow> line, List<BoardRow> children) {
    }

    Rows read(BoardQuery query) {
        Map<Long, Integer> childCounts = childCounts(query.unit());
        Map<Long, Map<Block, Figures>> figures = figures(query);
        Map<Long, Map<Block, Targets>> targets = targets(query);
        var line = new LinkedHashMap<Long, BoardRow>();
        var children = new LinkedHashMap<Long, BoardRow>();
        for (Object[] unit : rows(bind("SELECT u.id, u.code, u.name, u.level, shown.distance FROM " + SHOWN
                + " JOIN unit u ON u.id = shown.id ORDER BY shown.distance DESC", query.unit()))) {
            long id = number(unit[0]);
            BoardRow row = BoardRow.of(UnitRef.of(id, (String) unit[1], (String) unit[2]), UnitLevel.valueOf((String) unit[3]),
                    childCounts.getOrDefault(id, 0), figures.getOrDefault(id, Map.of()), targets.getOrDefault(id, Map.of()), query.block());
            (number(unit[4]) < 0 ? children : line).put(id, row);
        }
        return new Rows(List.copyOf(line.values()), List.copyOf(children.values()));
    }

    private Map<Long, Integer> childCounts(long unit) {
        var counts = new HashMap<Long, Integer>();
        for (Object[] row : rows(bind("SELECT c.parent_id, COUNT(*) FROM " + SHOWN + " JOIN unit c ON c.parent_id = shown.id GROUP BY c.parent_id", unit))) {
            counts.put(number(row[0]), (int) number(row[1]));
        }
        return counts;
    }

    private Map<Long, Map<Block, Figures>> figures(BoardQuery query) {
        var figures = new HashMap<Long, Map<Block, Figures>>();
        for (Object[] row : rows(bind("SELECT t.unit_id, t.block, t.submitted, t.valid, t.pending, t.registrants, t.submitters FROM " + SHOWN
                + " JOIN tally t ON t.scope_id = :scope AND t.unit_id = shown.id", query.unit()).setParameter("scope", query.scope()))) {
            figures.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).put(Block.valueOf((String) row[1]),
                    new Figures((int) number(row[2]), (int) number(row[3]), (int) number(row[4]), (int) number(row[5]), (int) number(row[6])));
        }
        return figures;
    }

    private Map<Long, Map<Block, Targets>> targets(BoardQuery query) {
        var targets = new HashMap<Long, Map<Block, Targets>>();
        if (query.targets() == null) {
            return targets;
        }
        for (Object[] row : rows(bind("SELECT t.unit_id, t.block, t.kind, t.amount FROM " + SHOWN
                + " JOIN target t ON t.unit_id = shown.id AND t.phase_id = :phase", query.unit()).setParameter("phase", query.targets()))) {
            targets.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).merge(Block.valueOf((String) row[1]),
                    Targets.of(TargetKind.valueOf((String) row[2]), (int) number(row[3])), Targets::plus);
        }
        return targets;
    }

    private Query bind(String sql, long unit) {
        return database.createNativeQuery(sql).setParameter("unit", unit);
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
