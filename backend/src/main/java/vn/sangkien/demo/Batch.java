package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;

/**
 * Rows for one table, sent many to a statement, whatever the driver's settings are. Long runs of rows are committed on
 * the way: a cluster takes no large transactions, and a load that breaks off is cleared at the next start.
 */
final class Batch implements AutoCloseable {

    private static final int ROWS = 250;
    private static final int ROWS_IN_TRANSACTION = 10_000;

    private final Connection connection;
    private final String insert;
    private final int width;
    private final Object[] waiting;
    private int used;
    private int sent;
    private PreparedStatement full;

    Batch(Connection connection, String table, String... columns) {
        this.connection = connection;
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        this.width = columns.length;
        this.waiting = new Object[ROWS * width];
    }

    void add(Object... row) throws SQLException {
        if (row.length != width) {
            throw new IllegalArgumentException(insert + Arrays.toString(row));
        }
        System.arraycopy(row, 0, waiting, used, width);
        used += width;
        if (used == waiting.length) {
            if (full == null) {
                full = prepare(ROWS);
            }
            send(full);
        }
    }

    void flush() throws SQLException {
        if (used > 0) {
            try (PreparedStatement rest = prepare(used / width)) {
                send(rest);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        if (full != null) {
            full.close();
        }
    }

    private PreparedStatement prepare(int rows) throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        return connection.prepareStatement(insert + String.join(", ", Collections.nCopies(rows, row)));
    }

    private void send(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < used; i++) {
            bind(statement, i + 1, waiting[i]);
        }
        statement.executeUpdate();
        sent += used / width;
        used = 0;
        if (sent >= ROWS_IN_TRANSACTION) {
            connection.commit();
            sent = 0;
        }
    }

    /** By type, since the driver takes long to find out by itself. Instants are the UTC that the database keeps, not this process's time. */
    static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(place, flag);
        } else if (value instanceof Instant instant) {
            statement.setString(place, LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString());
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else if (value instanceof byte[] sealed) {
            statement.setBytes(place, sealed);
        } else if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            statement.setString(place, value.toString());
        }
    }
}
