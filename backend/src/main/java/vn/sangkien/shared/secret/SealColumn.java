package vn.sangkien.shared.secret;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.change.custom.CustomTaskChange;
import liquibase.change.custom.CustomTaskRollback;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A step of a migration: copies a column of plain text into the column {@code …_sealed} beside it and, where a purpose is given, its
 * index into {@code …_key}. May break off at any row and begin again. Taken back, it opens what is sealed.
 */
public final class SealColumn implements CustomTaskChange, CustomTaskRollback {

    private static final int ROWS = 1_000;

    private String table;
    private String column;
    private String id = "id";
    private String purpose;

    public void setTable(String table) {
        this.table = table;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    /** The columns of the primary key. */
    public void setId(String id) {
        this.id = id;
    }

    /** For which the values are looked up. */
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @Override
    public void execute(Database database) throws CustomChangeException {
        through(database, this::seal);
    }

    @Override
    public void rollback(Database database) throws CustomChangeException {
        through(database, this::open);
    }

    private interface Pass {
        void run(Connection connection, Supplier<Sealing> sealing) throws SQLException;
    }

    /** The keys are asked for only when there is something to seal: a database that is being founded needs none. */
    private void through(Database database, Pass pass) throws CustomChangeException {
        try {
            pass.run(((JdbcConnection) database.getConnection()).getUnderlyingConnection(), () -> new Sealing(ConfigProvider.getConfig().getValue("sangkien.data-keys", Path.class)));
        } catch (SQLException failed) {
            throw new CustomChangeException(table + "." + column, failed);
        }
    }

    void seal(Connection connection, Supplier<Sealing> sealing) throws SQLException {
        String key = purpose == null ? "" : ", " + column + "_key = ?";
        move(connection, sealing, column, column + "_sealed", key, (keys, rows, values, keyColumns) -> {
            String plain = rows.getString(keyColumns + 1);
            values.add(keys.seal(plain));
            Stream.ofNullable(purpose).forEach(known -> values.add(keys.index(known, Normalizer.normalize(plain.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT))));
        });
    }

    void open(Connection connection, Supplier<Sealing> sealing) throws SQLException {
        move(connection, sealing, column + "_sealed", column, ", " + column + "_sealed = NULL",
                (keys, rows, values, keyColumns) -> values.add(keys.text(rows.getBytes(keyColumns + 1))));
    }

    private interface Value {
        void add(Sealing sealing, ResultSet rows, List<Object> values, int keyColumns) throws SQLException;
    }

    private void move(Connection connection, Supplier<Sealing> sealing, String from, String to, String also, Value value) throws SQLException {
        String[] ids = id.split(",");
        String read = "SELECT " + id + ", " + from + " FROM " + table + " WHERE " + from + " IS NOT NULL AND " + (from.equals(column) ? to + " IS NULL" : "TRUE")
                + " ORDER BY " + id + " LIMIT " + ROWS;
        String write = "UPDATE " + table + " SET " + to + " = ?" + also + " WHERE " + Stream.of(ids).map(part -> part + " = ?").collect(Collectors.joining(" AND "));
        Sealing keys = null;
        try (var select = connection.prepareStatement(read); var update = connection.prepareStatement(write)) {
            boolean more = true;
            while (more) {
                int found = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        keys = keys == null ? sealing.get() : keys;
                        List<Object> values = new ArrayList<>();
                        value.add(keys, rows, values, ids.length);
                        for (int key = 1; key <= ids.length; key++) {
                            values.add(rows.getObject(key));
                        }
                        for (int i = 0; i < values.size(); i++) {
                            update.setObject(i + 1, values.get(i));
                        }
                        update.addBatch();
                        found++;
                    }
                }
                more = found == ROWS;
                if (found > 0) {
                    update.executeBatch();
                    if (!connection.getAutoCommit()) {
                        connection.commit();
                    }
                }
            }
        }
    }

    @Override
    public String getConfirmationMessage() {
        return table + "." + column + " is sealed";
    }

    @Override
    public void setUp() {
        // Nothing is needed beforehand.
    }

    @Override
    public void setFileOpener(ResourceAccessor files) {
        // Nothing is read from the changelog.
    }

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
