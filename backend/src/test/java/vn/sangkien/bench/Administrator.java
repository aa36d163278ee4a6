package vn.sangkien.bench;

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
}
