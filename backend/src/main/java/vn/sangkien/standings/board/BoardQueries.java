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

/** A few indexed queries for the units of a board, however many ideas there are. */
@ApplicationScoped
class BoardQueries {

    private final EntityManager database;

    BoardQueries(EntityManager database) {
        this.database = database;
    }

    /** @param line whether it stands above the board instead of on it */
    record Shown(UnitRef ref, UnitLevel level, int childCount, int members, boolean line, boolean closed) {
    }

    /** How many open grassroots units there are below. */
    long grassroots(long unit) {
        return number(database.createNativeQuery("SELECT COALESCE(SUM(units), 0) FROM coverage WHERE unit_id = ?1 AND scope_id = 0")
                .setParameter(1, unit).getSingleResult());
    }

    /** The line from the root down to the unit first. */
    Map<Long, Shown> shown(BoardUnits units) {
        Map<Long, Integer> children = new HashMap<>();
        for (Object[] row : rows(children(units))) {
            children.put(number(row[0]), (int) number(row[1]));
        }
        var shown = new LinkedHashMap<Long, Shown>();
        for (Object[] unit : rows(units(units))) {
            long id = number(unit[0]);
            shown.put(id, new Shown(UnitRef.of(id, (String) unit[1], (String) unit[2]), UnitLevel.valueOf((String) unit[3]), children.getOrDefault(id, 0),
                    (int) number(unit[4]), number(unit[5]) >= 0, number(unit[6]) > 0));
        }
        return shown;
    }

    /** Id, code, name, level, members, distance, -1 for those to be ranked, and whether it is closed; the line from the root down first, the others by code. */
    Query units(BoardUnits units) {
        return select("u.id, u.code, u.name, u.level, u.member_count, shown.distance, IF(u.closed_at IS NULL, 0, 1)", units,
                "JOIN unit u ON u.id = shown.id ORDER BY shown.distance DESC, u.code");
    }

    Query children(BoardUnits units) {
        return select("c.parent_id, COUNT(*)", units, "JOIN unit c ON c.parent_id = shown.id GROUP BY c.parent_id");
    }

    Map<Long, Map<Block, Targets>> targets(BoardUnits units, long phase) {
        var targets = new HashMap<Long, Map<Block, Targets>>();
        for (Object[] row : rows(amounts(units, phase))) {
            targets.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).merge(Block.valueOf((String) row[1]),
                    Targets.of(TargetKind.valueOf((String) row[2]), (int) number(row[3])), Targets::plus);
        }
        return targets;
    }

    Query amounts(BoardUnits units, long phase) {
        return select("t.unit_id, t.block, t.kind, t.amount", units, "JOIN target t ON t.unit_id = shown.id AND t.phase_id = :phase")
                .setParameter("phase", phase);
    }

    Map<Long, Map<Block, Figures>> figures(BoardUnits units, BoardWindow window) {
        var figures = new HashMap<Long, Map<Block, Figures>>();
        for (Query asked : counted(units, window)) {
            for (Object[] row : rows(asked)) {
                figures.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).merge(Block.valueOf((String) row[1]), figures(row), Figures::plus);
            }
        }
        return figures;
    }

    /** Of each unit the open grassroots units it is or has, and those of them with a valid idea; none of them where nobody counts it. */
    Map<Long, Map<Block, Covered>> coverage(BoardUnits units, BoardWindow window) {
        var coverage = new HashMap<Long, Map<Block, Covered>>();
        for (Object[] row : rows(covered(units, 0))) {
            coverage.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class))
                    .put(Block.valueOf((String) row[1]), new Covered(0, (int) number(row[2])));
        }
        if (!window.ofDays()) {
            for (Object[] row : rows(covered(units, window.scope()))) {
                coverage.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class))
                        .computeIfPresent(Block.valueOf((String) row[1]), (block, all) -> new Covered((int) number(row[2]), all.units()));
            }
        }
        return coverage;
    }

    /** Unit, block and five figures, which must be added up over all these queries. */
    List<Query> counted(BoardUnits units, BoardWindow window) {
        if (window.ofDays()) {
            return window.stretches().stream().map(stretch -> days(units, window, stretch)).toList();
        }
        return List.of(select("t.unit_id, t.block, t.submitted, t.valid, t.pending, t.registrants, t.submitters", units,
                "JOIN tally t ON t.scope_id = :scope AND t.unit_id = shown.id").setParameter("scope", window.scope()));
    }

    static Figures figures(Object[] row) {
        return new Figures((int) number(row[2]), (int) number(row[3]), (int) number(row[4]), (int) number(row[5]), (int) number(row[6]));
    }

    private Query days(BoardUnits units, BoardWindow window, BoardWindow.Stretch stretch) {
        return select("t.unit_id, t.block, SUM(t.submitted), SUM(t.valid), SUM(t.pending), SUM(t.registrants), 0", units, "JOIN " + stretch.table()
                + " t ON t.unit_id = shown.id AND t.phase_id IN (:phases) AND t." + stretch.day() + " BETWEEN :from AND :until GROUP BY t.unit_id, t.block")
                .setParameter("phases", window.phases()).setParameter("from", stretch.from()).setParameter("until", stretch.until());
    }

    /** Unit, block and how many open grassroots units are covered in the scope; all there are in scope 0. */
    Query covered(BoardUnits units, long scope) {
        return select("c.unit_id, c.block, c.units", units, "JOIN coverage c ON c.unit_id = shown.id AND c.scope_id = :scope").setParameter("scope", scope);
    }

    private Query select(String columns, BoardUnits units, String join) {
        // The units lead: reading them first is right whatever the database believes of the sizes of the tables.
        Query asked = database.createNativeQuery("SELECT STRAIGHT_JOIN " + columns + " FROM " + units.sql() + " " + join).setParameter("unit", units.unit());
        // A list of none is no SQL, and no unit has the number -1.
        return units.rows() == BoardRows.GROUP ? asked.setParameter("members", units.members().isEmpty() ? List.of(-1L) : units.members()) : asked;
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
