package vn.sangkien.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Somebody who takes part and holds a role in a unit, signed in. */
final class Officer {

    private Officer() {
    }

    /** @param place which of all who take part, so that each role has somebody of its own @param unit a query for it */
    static String token(Client client, Connection database, int place, String role, String unit) throws SQLException {
        try (var statement = database.createStatement();
             var rows = statement.executeQuery("SELECT account_id FROM registration ORDER BY id LIMIT 1 OFFSET " + place)) {
            rows.next();
            long account = rows.getLong(1);
            // The grants of the nation have the numbers of its first people.
            statement.execute("INSERT IGNORE INTO role_grant (id, account_id, role, unit_id, starts_at) VALUES (%1$d + 1000000000, %1$d, '%2$s', (%3$s), UTC_TIMESTAMP(3) - INTERVAL 1 DAY)"
                    .formatted(account, role, unit));
            statement.execute("INSERT IGNORE INTO session (id, account_id, started_at) VALUES (%1$d, %1$d, UTC_TIMESTAMP(3))".formatted(account));
            return client.token(account);
        }
    }
}
