package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.Figures;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardQuery;
import vn.sangkien.standings.board.BoardRow;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.Covered;
import vn.sangkien.standings.board.Targets;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** Reads the rows of a snapshot's board. */
@ApplicationScoped
class FrozenRows {

    private static final String LINE = """
            WITH RECURSIVE shown (id, up, distance) AS (
                SELECT unit_id, parent_id, 0 FROM snapshot_unit WHERE snapshot_id = :snapshot AND unit_id = :unit
                UNION ALL SELECT p.unit_id, p.parent_id, s.distance + 1 FROM shown s JOIN snapshot_unit p ON p.snapshot_id = :snapshot AND p.unit_id = s.up)""";
    private static final String CHILDREN = """
            WITH shown (id, distance) AS (SELECT unit_id, 0 FROM snapshot_unit WHERE snapshot_id = :snapshot AND parent_id = :unit)""";
    private static final String MEMBERS = """
            WITH shown (id, distance) AS (SELECT unit_id, 0 FROM snapshot_member WHERE snapshot_id = :snapshot AND :unit IS NOT NULL)""";
    private static final String LEVEL = """
            WITH RECURSIVE below (id) AS (
                SELECT unit_id FROM snapshot_unit WHERE snapshot_id = :snapshot AND parent_id = :unit
                UNION ALL SELECT c.unit_id FROM below b JOIN snapshot_unit c ON c.snapshot_id = :snapshot AND c.parent_id = b.id),
            shown (id, distance) AS (
                SELECT b.id, 0 FROM below b JOIN snapshot_unit l ON l.snapshot_id = :snapshot AND l.unit_id = b.id AND l.level = '%s' AND l.closed = 0)""";
    private static final String ROWS = """

            SELECT u.unit_id, u.code, u.name, u.level, u.children, u.members,
                f.block, f.submitted, f.valid, f.pending, f.registrants, f.submitters, f.assigned, f.registered, f.covered, f.grassroots
            FROM shown s JOIN snapshot_unit u ON u.snapshot_id = :snapshot AND u.unit_id = s.id
            LEFT JOIN snapshot_figure f ON f.snapshot_id = :snapshot AND f.unit_id = u.unit_id
            ORDER BY s.distance DESC, u.unit_id""";

    private final EntityManager database;

    FrozenRows(EntityManager database) {
        this.database = database;
    }

    /** @param line the unit itself last, above it those that the snapshot contains */
    record Read(List<BoardRow> line, List<BoardRow> rows) {
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not in the snapshot */
    Read read(long snapshot, BoardQuery query) {
        List<BoardRow> line = rows(LINE, snapshot, query.unit(), query.block());
        if (line.isEmpty()) {
            throw Refusals.notFound();
        }
        BoardRows rows = query.rows();
        rows.requireRankable(rows(LINE, snapshot, query.unit(), BoardBlock.ALL).get(line.size() - 1).coverage().units());
        return new Read(line, rows(shown(rows), snapshot, query.unit(), query.block()));
    }

    private static String shown(BoardRows rows) {
        if (rows == BoardRows.GROUP) {
            return MEMBERS;
        }
        return rows.level() == null ? CHILDREN : LEVEL.formatted(rows.level());
    }

    private List<BoardRow> rows(String shown, long snapshot, long unit, BoardBlock block) {
        List<?> found = database.createNativeQuery(shown + ROWS).setParameter("snapshot", snapshot).setParameter("unit", unit).getResultList();
        var rows = new ArrayList<BoardRow>();
        for (int from = 0; from < found.size();) {
            int until = from + 1;
            while (until < found.size() && unit(found.get(until)).equals(unit(found.get(from)))) {
                until++;
            }
            rows.add(row(found.subList(from, until), block));
            from = until;
        }
        return rows;
    }

    /** @param blocks the unit's rows, one for each block, or one without any */
    private static BoardRow row(List<?> blocks, BoardBlock shown) {
        Map<Block, Figures> figures = new EnumMap<>(Block.class);
        Map<Block, Targets> targets = new EnumMap<>(Block.class);
        Map<Block, Covered> coverage = new EnumMap<>(Block.class);
        Object[] unit = (Object[]) blocks.get(0);
        for (Object row : blocks) {
            Object[] columns = (Object[]) row;
            if (columns[6] != null) {
                Block block = Block.valueOf((String) columns[6]);
                figures.put(block, new Figures(number(row, 7), number(row, 8), number(row, 9), number(row, 10), number(row, 11)));
                targets.put(block, new Targets(numberOrNull(columns[12]), numberOrNull(columns[13])));
                coverage.put(block, new Covered(number(row, 14), number(row, 15)));
            }
        }
        return BoardRow.of(UnitRef.of(((Number) unit[0]).longValue(), (String) unit[1], (String) unit[2]), UnitLevel.valueOf((String) unit[3]),
                number(unit, 4), number(unit, 5), new BoardRow.Counted(figures, targets, coverage), shown);
    }

    private static Object unit(Object row) {
        return ((Object[]) row)[0];
    }

    private static int number(Object row, int column) {
        return ((Number) ((Object[]) row)[column]).intValue();
    }

    private static Integer numberOrNull(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
