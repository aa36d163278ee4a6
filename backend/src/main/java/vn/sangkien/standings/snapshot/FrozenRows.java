package vn.sangkien.standings.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.Figures;
import vn.sangkien.standings.board.BoardQuery;
import vn.sangkien.standings.board.BoardRow;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.Covered;
import vn.sangkien.standings.board.PackedRows;
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
            WITH shown (id, distance) AS (
                SELECT c.unit_id, 0 FROM snapshot_unit c WHERE c.snapshot_id = :snapshot AND c.parent_id = :unit AND (c.closed = 0 OR EXISTS (
                    SELECT 1 FROM snapshot_figure n WHERE n.snapshot_id = :snapshot AND n.unit_id = c.unit_id
                    AND (n.submitted <> 0 OR n.valid <> 0 OR n.pending <> 0 OR n.registrants <> 0 OR n.submitters <> 0))))""";
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

    private static final int ROWS_AT_ONCE = 5_000;

    private final EntityManager database;

    FrozenRows(EntityManager database) {
        this.database = database;
    }

    /** @param line the unit itself last, above it those that the snapshot contains */
    record Read(List<BoardRow> line, List<BoardRow> rows) {
    }

    boolean contain(long snapshot, long unit) {
        return !database.createNativeQuery("SELECT 1 FROM snapshot_unit WHERE snapshot_id = :snapshot AND unit_id = :unit")
                .setParameter("snapshot", snapshot).setParameter("unit", unit).getResultList().isEmpty();
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not in the snapshot */
    Read read(long snapshot, BoardQuery query) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            PackedRows line = rows(LINE, snapshot, query.unit());
            if (line.size() == 0) {
                throw Refusals.notFound();
            }
            return new Read(line.shown(query.block()), rows(shown(query.rows()), snapshot, query.unit()).shown(query.block()));
        });
    }

    private static String shown(BoardRows rows) {
        if (rows == BoardRows.GROUP) {
            return MEMBERS;
        }
        return rows.level() == null ? CHILDREN : LEVEL.formatted(rows.level());
    }

    private PackedRows rows(String shown, long snapshot, long unit) {
        var rows = new PackedRows();
        Query asked = database.createNativeQuery(shown + ROWS).setParameter("snapshot", snapshot).setParameter("unit", unit);
        try (Stream<?> found = asked.unwrap(NativeQuery.class).setFetchSize(ROWS_AT_ONCE).getResultStream()) {
            found.map(Object[].class::cast).forEach(row -> add(rows, row));
        }
        return rows.seal();
    }

    /** @param row a unit and one of its blocks, or none when it has no figures */
    private static void add(PackedRows rows, Object[] row) {
        long unit = ((Number) row[0]).longValue();
        if (!rows.has(unit)) {
            rows.add(UnitRef.of(unit, (String) row[1], (String) row[2]), UnitLevel.valueOf((String) row[3]), number(row, 5), number(row, 4));
        }
        if (row[6] != null) {
            Block block = Block.valueOf((String) row[6]);
            rows.add(unit, block, new Figures(number(row, 7), number(row, 8), number(row, 9), number(row, 10), number(row, 11)));
            rows.add(unit, block, new Covered(number(row, 14), number(row, 15)));
            set(rows, unit, block, TargetKind.ASSIGNED, row[12]);
            set(rows, unit, block, TargetKind.REGISTERED, row[13]);
        }
    }

    private static void set(PackedRows rows, long unit, Block block, TargetKind kind, Object amount) {
        if (amount != null) {
            rows.set(unit, block, kind, ((Number) amount).intValue());
        }
    }

    private static int number(Object[] row, int column) {
        return ((Number) row[column]).intValue();
    }
}
