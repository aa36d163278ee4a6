package vn.sangkien.unit.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** Every unit there is, in memory for as long as a file is compared with it. */
@ApplicationScoped
class TreeNow {

    private static final int ROWS_AT_ONCE = 5_000;
    private static final String UNITS = """
            SELECT u.id, u.code, u.name, u.level, u.kind, u.block, u.member_count, u.parent_id, u.founded_on, u.closed_at, s.unit_id IS NOT NULL
            FROM unit u LEFT JOIN unit_ancestor s ON s.unit_id = u.id AND s.ancestor_id = ?""";

    private final AgroalDataSource database;

    TreeNow(AgroalDataSource database) {
        this.database = database;
    }

    /** By key of the code. @param scope the top of the subtree that may be changed */
    Map<String, Known> read(long scope) {
        Map<String, Known> units = new LinkedHashMap<>();
        each(scope, unit -> units.put(ImportRow.key(unit.code()), unit));
        return units;
    }

    /** In no meaningful order. */
    void each(long scope, Consumer<Known> each) {
        try (Connection connection = database.getConnection(); var query = connection.prepareStatement(UNITS)) {
            Map<Long, List<String>> aliases = aliases(connection);
            Map<Long, LocalDate> lastChanges = lastChanges(connection);
            query.setLong(1, scope);
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.accept(unit(rows, aliases, lastChanges));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<Long, List<String>> aliases(Connection connection) throws SQLException {
        Map<Long, List<String>> aliases = new HashMap<>();
        try (var query = connection.prepareStatement("SELECT unit_id, name FROM unit_alias ORDER BY name, id"); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                aliases.computeIfAbsent(rows.getLong(1), unit -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        return aliases;
    }

    private static Map<Long, LocalDate> lastChanges(Connection connection) throws SQLException {
        Map<Long, LocalDate> days = new HashMap<>();
        try (var query = connection.prepareStatement("SELECT unit_id, MAX(effective_on) FROM unit_change WHERE applied_at IS NOT NULL GROUP BY unit_id");
             ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                days.put(rows.getLong(1), rows.getObject(2, LocalDate.class));
            }
        }
        return days;
    }

    private static Known unit(ResultSet row, Map<Long, List<String>> aliases, Map<Long, LocalDate> lastChanges) throws SQLException {
        long id = row.getLong(1);
        String kind = row.getString(5);
        long parent = row.getLong(8);
        Long parentId = row.wasNull() ? null : parent;
        LocalDateTime closed = row.getObject(10, LocalDateTime.class);
        Instant closedAt = closed == null ? null : closed.toInstant(ZoneOffset.UTC);
        return new Known(id, row.getString(2),
                new UnitFacts(row.getString(3), UnitLevel.valueOf(row.getString(4)), kind == null ? null : UpperKind.valueOf(kind), Block.valueOf(row.getString(6))),
                row.getInt(7), parentId, row.getObject(9, LocalDate.class), closedAt == null ? null : Time.dayOf(closedAt), row.getBoolean(11),
                aliases.getOrDefault(id, List.of()), lastChanges.get(id));
    }
}
