package vn.sangkien.bench;

import io.hypersistence.tsid.TSID;
import java.sql.Connection;
import java.sql.SQLException;

/** The administrator of the nation, signed in. */
final class Administrator {

    private Administrator() {
    }

    static String token(Client client, Connection database) throws SQLException {
        try (var statement = database.createStatement();
             var rows = statement.executeQuery("SELECT account_id FROM role_grant WHERE role = 'ADMIN' LIMIT 1")) {
            rows.next();
            long account = rows.getLong(1);
            statement.execute("INSERT IGNORE INTO session (id, account_id, started_at) VALUES (%1$d, %1$d, UTC_TIMESTAMP(3))".formatted(account));
            return client.token(account);
        }
    }

    /** The one campaign. */
    static String campaign(Connection database) throws SQLException {
        return id(database, "SELECT MIN(id) FROM campaign");
    }

    /** The unit above all. */
    static String root(Connection database) throws SQLException {
        return id(database, "SELECT id FROM unit WHERE parent_id IS NULL");
    }

    private static String id(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return TSID.from(rows.getLong(1)).toString();
        }
    }
}
