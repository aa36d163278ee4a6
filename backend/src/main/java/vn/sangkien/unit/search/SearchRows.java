package vn.sangkien.unit.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** What the search reads from the database. No transaction: every reading is one statement. */
@ApplicationScoped
class SearchRows {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String FINDABLE = "SELECT id, closed_at IS NOT NULL, CHAR_LENGTH(name), search_text FROM unit";
    private static final String HITS = """
            SELECT u.id, u.code, u.name, u.level, u.kind, u.block, u.closed_at <= ?, u.successor_id, p.name
            FROM unit u LEFT JOIN unit_ancestor a ON a.unit_id = u.id AND a.distance > 0 LEFT JOIN unit p ON p.id = a.ancestor_id
            WHERE u.id IN (%s) ORDER BY u.id, a.distance DESC""";

    private final AgroalDataSource database;

    SearchRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Never all at once in memory. */
    void all(Consumer<Findable> each) {
        read(FINDABLE, List.of(), rows -> each.accept(findable(rows)));
    }

    void those(Collection<Long> ids, Consumer<Findable> each) {
        List<Long> left = List.copyOf(ids);
        for (int from = 0; from < left.size(); from += ROWS_AT_ONCE) {
            List<Long> some = left.subList(from, Math.min(left.size(), from + ROWS_AT_ONCE));
            read(FINDABLE + " WHERE id IN (" + marks(some) + ")", some, rows -> each.accept(findable(rows)));
        }
    }

    /** The unit with exactly this code, if there is one. */
    List<Long> withCode(String code) {
        var found = new ArrayList<Long>();
        read("SELECT id FROM unit WHERE code = ?", List.of(code), row -> found.add(row.getLong(1)));
        return found;
    }

    /** That long ago by the clock of the database. */
    String ago(Duration time) {
        var ago = new ArrayList<String>();
        read("SELECT NOW(6) - INTERVAL ? SECOND", List.of(time.toSeconds()), rows -> ago.add(rows.getString(1)));
        return ago.get(0);
    }

    /** Units written since then, with the time at which they were. */
    Map<Long, Timestamp> writtenSince(String time) {
        Map<Long, Timestamp> written = new HashMap<>();
        read("SELECT id, written_at FROM unit WHERE written_at >= ?", List.of(time), rows -> written.put(rows.getLong(1), rows.getTimestamp(2)));
        return written;
    }

    /** In this order; without those that there are no longer. */
    List<UnitHit> hits(List<Long> ids, Instant now) {
        Map<Long, UnitHit> hits = new HashMap<>();
        var parameters = new ArrayList<Object>(List.of(Timestamp.from(now)));
        parameters.addAll(ids);
        read(HITS.formatted(marks(ids)), parameters, rows -> {
            UnitHit hit = hits.get(rows.getLong(1));
            if (hit == null) {
                hit = hit(rows);
                hits.put(hit.id().value(), hit);
            }
            if (rows.getString(9) != null) {
                hit.path().add(rows.getString(9));
            }
        });
        return ids.stream().filter(hits::containsKey).map(hits::get).toList();
    }

    private static Findable findable(ResultSet row) throws SQLException {
        return new Findable(row.getLong(1), row.getBoolean(2), row.getInt(3), row.getString(4));
    }

    private static UnitHit hit(ResultSet row) throws SQLException {
        String kind = row.getString(5);
        long successor = row.getLong(8);
        return new UnitHit(Id.of(row.getLong(1)), row.getString(2), row.getString(3), UnitLevel.valueOf(row.getString(4)),
                kind == null ? null : UpperKind.valueOf(kind), Block.valueOf(row.getString(6)), new ArrayList<>(), row.getBoolean(7),
                successor == 0 ? null : Id.of(successor));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private void read(String sql, List<?> parameters, Row each) {
        try (var connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
