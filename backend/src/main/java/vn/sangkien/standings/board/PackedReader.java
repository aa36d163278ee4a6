package vn.sangkien.standings.board;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/** Reads boards of very many rows, of which never more than some thousand are here as the database sends them. */
@ApplicationScoped
class PackedReader {

    private static final int ROWS_AT_ONCE = 5_000;

    private final BoardQueries queries;

    PackedReader(BoardQueries queries) {
        this.queries = queries;
    }

    /** @param line the unit itself last, above it its ancestors from the root; {@code rows} unordered */
    record Rows(PackedRows line, PackedRows rows) {

        private PackedRows of(Object unit) {
            return rows.has(number(unit)) ? rows : line;
        }
    }

    /** All of it as of one instant. */
    Rows read(BoardUnits units, BoardWindow window) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var found = new Rows(new PackedRows(), new PackedRows());
            each(queries.units(units), unit -> (number(unit[5]) < 0 ? found.rows() : found.line()).add(UnitRef.of(number(unit[0]), (String) unit[1], (String) unit[2]),
                    UnitLevel.valueOf((String) unit[3]), (int) number(unit[4]), 0));
            each(queries.children(units), row -> found.of(row[0]).children(number(row[0]), (int) number(row[1])));
            queries.counted(units, window).forEach(asked -> each(asked, row -> found.of(row[0]).add(number(row[0]), block(row), BoardQueries.figures(row))));
            if (window.targets() != null) {
                each(queries.amounts(units, window.targets()), row -> found.of(row[0])
                        .set(number(row[0]), block(row), TargetKind.valueOf((String) row[2]), (int) number(row[3])));
            }
            each(queries.covered(units, 0), row -> found.of(row[0]).add(number(row[0]), block(row), new Covered(0, (int) number(row[2]))));
            if (!window.ofDays()) {
                each(queries.covered(units, window.scope()), row -> found.of(row[0]).add(number(row[0]), block(row), new Covered((int) number(row[2]), 0)));
            }
            found.line().seal();
            found.rows().seal();
            return found;
        });
    }

    private static void each(Query query, Consumer<Object[]> each) {
        try (Stream<?> rows = query.unwrap(NativeQuery.class).setFetchSize(ROWS_AT_ONCE).getResultStream()) {
            rows.map(Object[].class::cast).forEach(each);
        }
    }

    private static Block block(Object[] row) {
        return Block.valueOf((String) row[1]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
