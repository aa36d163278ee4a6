package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.hypersistence.tsid.TSID;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jose4j.lang.JoseException;
import vn.sangkien.bench.Load.Figures;

/** The first day of a federation: the whole tree of the nation, written as a sheet, imported into a program that has one unit and one administrator. */
final class TreeImport {

    /** The nation's large subtree has upper unions inside an upper union, which no import would let pass. */
    private static final Pattern TOO_DEEP = Pattern.compile("(?m)^(VN-01-0300-03\\d\\d,.*,)VN-01-0300,");
    private static final long ROOT = 1;
    private static final long ADMINISTRATOR = 2;

    private TreeImport() {
    }

    static void measure(Path data, Path jar, Client nation, Connection nationDatabase, Table table) throws IOException, InterruptedException, SQLException, JoseException {
        String nationSheet = nation.download("/api/v1/units/" + root(nationDatabase) + "/sheet?format=CSV", Administrator.token(nation, nationDatabase));
        String sheet = TOO_DEEP.matcher(nationSheet).replaceAll("$1VN-01,");
        Data.delete(data);
        try (var application = Application.start(jar, data); var database = application.database()) {
            found(database);
            var client = new Client(application);
            String token = client.token(ADMINISTRATOR);
            long start = System.nanoTime();
            String path = "/api/v1/unit-imports/" + client.upload("/api/v1/unit-imports?unit=" + TSID.from(ROOT), token, "text/csv", sheet).get("id").asText();
            JsonNode checked = await(client, path, token, "PENDING");
            double seconds = (System.nanoTime() - start) / 1e9;
            if (checked.get("faults").asInt() > 0) {
                throw new IllegalStateException(checked.toString());
            }
            client.post(path + "/start", token, "{\"reason\":\"Ngày đầu tiên\"}", checked.get("version").asText());
            JsonNode done = await(client, path, token, "RUNNING");
            double all = (System.nanoTime() - start) / 1e9;
            if (!done.get("state").asText().equals("DONE")) {
                throw new IllegalStateException(done.toString());
            }
            table.add("import of %,d units (p50: checked, p95: all done)".formatted(done.get("done").asInt()),
                    new Figures(done.get("done").asInt() / all, seconds * 1_000, all * 1_000, all * 1_000), null, "< 60 s");
            System.out.printf("Import: the backend had at most %d MB in memory%n", application.memory(true));
        }
        Data.delete(data);
    }

    /** What an installation begins with. */
    private static void found(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("INSERT INTO unit (id, code, name, search_text, level, block, member_count, founded_on)"
                    + " VALUES (" + ROOT + ", 'VN', 'Tổng Liên đoàn', ' vn tong lien doan', 'NATIONAL', 'ENTERPRISE', 0, '2020-01-01')");
            statement.execute("INSERT INTO unit_ancestor (unit_id, ancestor_id, distance) VALUES (" + ROOT + ", " + ROOT + ", 0)");
            statement.execute("INSERT INTO account (id, display_name, state, created_at) VALUES (" + ADMINISTRATOR
                    + ", 'Quản trị', 'ACTIVE', UTC_TIMESTAMP(3))");
            statement.execute("INSERT INTO role_grant (id, account_id, role, unit_id, starts_at) VALUES (3, " + ADMINISTRATOR + ", 'ADMIN', " + ROOT
                    + ", UTC_TIMESTAMP(3) - INTERVAL 1 DAY)");
            statement.execute("INSERT INTO session (id, account_id, started_at) VALUES (" + ADMINISTRATOR + ", " + ADMINISTRATOR + ", UTC_TIMESTAMP(3))");
        }
    }

    private static JsonNode await(Client client, String path, String token, String whileIn) throws IOException, InterruptedException {
        while (true) {
            JsonNode now = client.json(path, token);
            if (!now.get("state").asText().equals(whileIn)) {
                return now;
            }
            Thread.sleep(200);
        }
    }

    private static String root(Connection database) throws SQLException {
        return TSID.from(number(database, "SELECT id FROM unit WHERE parent_id IS NULL")).toString();
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
