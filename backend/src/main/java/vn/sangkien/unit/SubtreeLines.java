package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.shared.transaction.Atomic;

/** All units of a subtree as organised now, for lists that are taken away. */
@ApplicationScoped
public class SubtreeLines {

    private final EntityManager database;

    SubtreeLines(EntityManager database) {
        this.database = database;
    }

    /**
     * A unit in such a list.
     *
     * @param depth     how far below the top of the list
     * @param kind      null above and below the upper unions
     * @param parent    the code and name of the unit above; null at the top of all
     * @param closedOn  null for an open one
     * @param successor what a closed one points to; null for none
     */
    public record Line(long id, int depth, String code, String name, UnitLevel level, UpperKind kind, Block block, int members, UnitRef parent, LocalDate foundedOn,
                       LocalDate closedOn, String successor) {
    }

    /** How many units there are, the top included. */
    @Atomic
    public int count(long top) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM unit_ancestor WHERE ancestor_id = ?1").setParameter(1, top).getSingleResult()).intValue();
    }

    /** The next ones from the top down. @param after the last one seen; null for the beginning */
    @Atomic
    @SuppressWarnings("unchecked")
    public List<Line> next(long top, Line after, int most) {
        List<Object[]> rows = database.createNativeQuery("""
                SELECT u.id, a.distance, u.code, u.name, u.level, u.kind, u.block, u.member_count, p.id AS parent_id, p.code AS parent_code, p.name AS parent_name, u.founded_on,
                    DATE(u.closed_at + INTERVAL 7 HOUR) AS closed_on, s.code AS successor
                FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN unit s ON s.id = u.successor_id
                WHERE a.ancestor_id = ?1 AND (a.distance > ?2 OR a.distance = ?2 AND a.unit_id > ?3) ORDER BY a.distance, a.unit_id LIMIT ?4""")
                .setParameter(1, top).setParameter(2, after == null ? -1 : after.depth()).setParameter(3, after == null ? 0 : after.id()).setParameter(4, most).getResultList();
        return rows.stream().map(SubtreeLines::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(number(row[0]), (int) number(row[1]), (String) row[2], (String) row[3], UnitLevel.valueOf((String) row[4]),
                row[5] == null ? null : UpperKind.valueOf((String) row[5]), Block.valueOf((String) row[6]), (int) number(row[7]),
                row[8] == null ? null : UnitRef.of(number(row[8]), (String) row[9], (String) row[10]), day(row[11]), day(row[12]), (String) row[13]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
