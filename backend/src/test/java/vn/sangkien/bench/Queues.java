package vn.sangkien.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.bench.Load.Request;

/** What a support team opens its day with: the queues of its desk and how much waits in each. */
final class Queues {

    private static final int SECONDS = 5;
    private static final int QUESTIONS = 20_000;
    private static final String QUEUES = "/api/v1/support-queues";

    private final Client client;
    private final Load load;
    private final Connection database;
    private final Table table;
    private final Map<String, String> teams = new LinkedHashMap<>();

    Queues(Client client, Load load, Connection database, Table table) throws SQLException {
        this.client = client;
        this.load = load;
        this.database = database;
        this.table = table;
        teams.put("an upper union", Officer.token(client, database, 3, "SUPPORT", "SELECT id FROM unit WHERE level = 'UPPER' ORDER BY CRC32(id) LIMIT 1"));
        teams.put("a province with a quarter of everything", Officer.token(client, database, 4, "SUPPORT", "SELECT id FROM unit WHERE code = 'VN-01'"));
        teams.put("the nation", Officer.token(client, database, 5, "SUPPORT", "SELECT id FROM unit WHERE parent_id IS NULL"));
    }

    void measure() throws IOException, InterruptedException, SQLException {
        ask();
        for (var team : teams.entrySet()) {
            add("desk of " + team.getKey() + ", all counts", QUEUES, team.getValue());
            add("desk of " + team.getKey() + ", questions", "/api/v1/support-cases", team.getValue());
            add("desk of " + team.getKey() + ", drafts left alone", QUEUES + "/ideas", team.getValue());
            add("desk of " + team.getKey() + ", returned and not fixed", QUEUES + "/ideas?state=NEEDS_INFO", team.getValue());
            add("desk of " + team.getKey() + ", units at zero", QUEUES + "/units", team.getValue());
        }
    }

    private void add(String path, String address, String token) throws IOException, InterruptedException {
        // A refusal is told whole here.
        client.json(address, token);
        List<Request> requests = List.of(new Request("GET", address, token, "", ""));
        load.send(requests, 4, SECONDS);
        table.add(path + ", one at a time", load.send(requests, 1, SECONDS), null, "p95 < 50 ms");
        table.add(path + ", four at once", load.send(requests, 4, SECONDS), null, "p95 < 50 ms");
    }

    /** The nation asks nobody: a team at every union above the grassroots, and questions of people all over the tree in every state. */
    private void ask() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("INSERT IGNORE INTO support_team (unit_id, name, phone) SELECT id, 'Tổ hỗ trợ', '1900 6116' FROM unit WHERE level <> 'GRASSROOTS'");
            statement.execute("""
                    INSERT IGNORE INTO support_case (id, requester_id, unit_id, desk_id, topic, state, opened_at, opened_on, number_of_day, waiting_since)
                    SELECT r.id, r.account_id, r.unit_id, COALESCE(u.parent_id, u.id), 'FORM', ELT(1 + CRC32(r.id) %% 5, 'OPEN', 'ASSIGNED', 'WAITING_WORKER', 'RESOLVED', 'CLOSED'),
                        UTC_TIMESTAMP(3) - INTERVAL CRC32(r.id) %% 40000 MINUTE, UTC_DATE(), 1, UTC_TIMESTAMP(3) - INTERVAL CRC32(r.id) %% 40000 MINUTE
                    FROM (SELECT id, account_id, unit_id FROM registration ORDER BY CRC32(id) LIMIT %d) r JOIN unit u ON u.id = r.unit_id""".formatted(QUESTIONS));
            statement.execute("""
                    INSERT IGNORE INTO support_message (id, case_id, part, event, text, author_id, at)
                    SELECT c.id, c.id, 'WORKER', 'WROTE', 'Tôi ghi gì vào phần mô tả cách làm mới?', c.requester_id, c.opened_at FROM support_case c""");
        }
    }
}
