package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** Reads what a board shows: a few indexed queries, however many ideas there are. */
@ApplicationScoped
class BoardReader {

    /** The unit's line up to the root, and the units to be ranked. */
    private static final String SHOWN = """
            (SELECT a.ancestor_id AS id, a.distance FROM unit_ancestor a WHERE a.unit_id = :unit
             UNION ALL %s) shown""";

    private final EntityManager database;

    BoardReader(EntityManager database) {
        this.database = database;
    }

    /** @param line the unit itself last, above it its ancestors from the root; {@code rows} unordered */
    record Rows(List<BoardRow> line, List<BoardRow> rows) {
    }

    Rows read(BoardQuery query) {
        requireRankable(query);
        Map<Long, Integer> childCounts = childCounts(query);
        Map<Long, Map<Block, Figures>> figures = figures(query);
        Map<Long, Map<Block, Targets>> targets = targets(query);
        Map<Long, Map<Block, Covered>> coverage = coverage(query);
        var line = new LinkedHashMap<Long, BoardRow>();
        var rows = new LinkedHashMap<Long, BoardRow>();
        for (Object[] unit : rows(select("u.id, u.code, u.name, u.level, u.member_count, shown.distance", query,
                "JOIN unit u ON u.id = shown.id ORDER BY shown.distance DESC"))) {
            long id = number(unit[0]);
            var counted = new BoardRow.Counted(figures.getOrDefault(id, Map.of()), targets.getOrDefault(id, Map.of()), coverage.getOrDefault(id, Map.of()));
            (number(unit[5]) < 0 ? rows : line).put(id, BoardRow.of(UnitRef.of(id, (String) unit[1], (String) unit[2]),
                    UnitLevel.valueOf((String) unit[3]), childCounts.getOrDefault(id, 0), (int) number(unit[4]), counted, query.block()));
        }
        return new Rows(List.copyOf(line.values()), List.copyOf(rows.values()));
    }

    /** Only the grassroots units of a large part of the country are too many; how many they are is kept anyway. */
    private void requireRankable(BoardQuery query) {
        if (query.rows() != BoardRows.GRASSROOTS) {
            return;
        }
        long rows = number(database.createNativeQuery("SELECT COALESCE(SUM(units), 0) FROM coverage WHERE unit_id = ?1 AND scope_id = 0")
                .setParameter(1, query.unit()).getSingleResult());
        query.rows().requireRankable(rows);
    }

    private Map<Long, Integer> childCounts(BoardQuery query) {
        var counts = new HashMap<Long, Integer>();
        for (Object[] row : rows(select("c.parent_id, COUNT(*)", query, "JOIN unit c ON c.parent_id = shown.id GROUP BY c.parent_id"))) {
            counts.put(number(row[0]), (int) number(row[1]));
        }
        return counts;
    }

    private Map<Long, Map<Block, Figures>> figures(BoardQuery query) {
        var figures = new HashMap<Long, Map<Block, Figures>>();
        BoardWindow window = query.window();
        if (!window.ofDays()) {
            add(figures, select("t.unit_id, t.block, t.submitted, t.valid, t.pending, t.registrants, t.submitters", query,
                    "JOIN tally t ON t.scope_id = :scope AND t.unit_id = shown.id").setParameter("scope", window.scope()));
            return figures;
        }
        LocalDate begin = window.monthsBegin();
        LocalDate end = window.monthsEnd();
        if (begin.isBefore(end)) {
            add(figures, days(query, "tally_month", "month", begin, end.minusDays(1)));
            addDays(figures, query, window.from(), begin.minusDays(1));
            addDays(figures, query, end, window.until());
        } else {
            addDays(figures, query, window.from(), window.until());
        }
        return figures;
    }

    private void addDays(Map<Long, Map<Block, Figures>> figures, BoardQuery query, LocalDate from, LocalDate until) {
        if (!from.isAfter(until)) {
            add(figures, days(query, "tally_day", "day", from, until));
        }
    }

    private Query days(BoardQuery query, String table, String day, LocalDate from, LocalDate until) {
        return select("t.unit_id, t.block, SUM(t.submitted), SUM(t.valid), SUM(t.pending), SUM(t.registrants), 0", query, "JOIN " + table
                + " t ON t.unit_id = shown.id AND t.phase_id IN (:phases) AND t." + day + " BETWEEN :from AND :until GROUP BY t.unit_id, t.block")
                .setParameter("phases", query.window().phases()).setParameter("from", from).setParameter("until", until);
    }

    private static void add(Map<Long, Map<Block, Figures>> figures, Query asked) {
        for (Object[] row : rows(asked)) {
            figures.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).merge(Block.valueOf((String) row[1]),
                    new Figures((int) number(row[2]), (int) number(row[3]), (int) number(row[4]), (int) number(row[5]), (int) number(row[6])), Figures::plus);
        }
    }

    private Map<Long, Map<Block, Targets>> targets(BoardQuery query) {
        var targets = new HashMap<Long, Map<Block, Targets>>();
        if (query.window().targets() == null) {
            return targets;
        }
        for (Object[] row : rows(select("t.unit_id, t.block, t.kind, t.amount", query,
                "JOIN target t ON t.unit_id = shown.id AND t.phase_id = :phase").setParameter("phase", query.window().targets()))) {
            targets.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).merge(Block.valueOf((String) row[1]),
                    Targets.of(TargetKind.valueOf((String) row[2]), (int) number(row[3])), Targets::plus);
        }
        return targets;
    }

    private Map<Long, Map<Block, Covered>> coverage(BoardQuery query) {
        var coverage = new HashMap<Long, Map<Block, Covered>>();
        for (Object[] row : rows(select("c.unit_id, c.block, c.scope_id, c.units", query, "JOIN coverage c ON c.unit_id = shown.id AND c.scope_id IN (0, :scope)")
                .setParameter("scope", Objects.requireNonNullElse(query.window().scope(), 0L)))) {
            int units = (int) number(row[3]);
            coverage.computeIfAbsent(number(row[0]), unit -> new EnumMap<>(Block.class)).merge(Block.valueOf((String) row[1]),
                    number(row[2]) == 0 ? new Covered(0, units) : new Covered(units, 0), Covered::plus);
        }
        return coverage;
    }

    private Query select(String columns, BoardQuery query, String join) {
        Query asked = database.createNativeQuery("SELECT " + columns + " FROM " + SHOWN.formatted(query.rows().sql()) + " " + join)
                .setParameter("unit", query.unit());
        // A list of none is no SQL, and no unit has the number -1.
        return query.rows() == BoardRows.GROUP ? asked.setParameter("members", query.members().isEmpty() ? List.of(-1L) : query.members()) : asked;
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
