package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.bench.Load.Figures;
import vn.sangkien.shared.secret.Sealing;

/** An announcement to the whole nation, and the summaries of the day for those who have an e-mail address, while others write and ask for codes. */
final class Notices {

    private static final int WITH_ADDRESS = 100_000;
    private static final int CODES = 20;
    private static final int SENT = 3_000;
    private static final long LONGEST_WAIT_SECONDS = 600;

    private final Client client;
    private final Connection database;
    private final Table table;
    private final String administrator;

    private Notices(Client client, Connection database, Table table) throws SQLException {
        this.client = client;
        this.database = database;
        this.table = table;
        this.administrator = Administrator.token(client, database);
    }

    static void measure(Path jar, Path data, Table table) throws Exception {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        // At any hour of the day; a mail server of the house asks for no password here.
        var settings = Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(mail.getSmtp().getPort()), "SMTP_FROM", "khong-tra-loi@sangkien.example.vn",
                "SMTP_START_TLS", "DISABLED", "SANGKIEN_NOTICES_SUMMARY_AT", "00:00", "SANGKIEN_MESSAGES_QUIET_FROM", "23:59:59", "SANGKIEN_MESSAGES_QUIET_UNTIL", "00:00");
        try (var application = Application.start(jar, data, settings); var database = application.database()) {
            var notices = new Notices(new Client(application), database, table);
            notices.giveAddresses(new StoredLogins(new Sealing(data.resolve("data-keys"))));
            JsonNode announced = notices.announce();
            notices.sumUp();
            notices.takeBack(announced);
        } finally {
            mail.stop();
        }
    }

    private void giveAddresses(StoredLogins logins) throws SQLException {
        if (number("SELECT COUNT(*) FROM account WHERE email_key IS NOT NULL") >= WITH_ADDRESS) {
            return;
        }
        database.setAutoCommit(false);
        try (var rows = database.createStatement().executeQuery("SELECT account_id FROM registration ORDER BY CRC32(account_id) LIMIT " + WITH_ADDRESS);
             var give = database.prepareStatement("UPDATE account SET email = ?, email_key = ? WHERE id = ? AND email_key IS NULL")) {
            while (rows.next()) {
                String address = "nguoi" + rows.getLong(1) + "@example.vn";
                give.setBytes(1, logins.sealed(address));
                give.setString(2, logins.key(address));
                give.setLong(3, rows.getLong(1));
                give.addBatch();
            }
            give.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private JsonNode announce() throws IOException, InterruptedException, SQLException {
        var others = new Others(client, administrator, Administrator.campaign(database));
        long start = System.nanoTime();
        JsonNode announced = client.post("/api/v1/units/" + Administrator.root(database) + "/announcements", administrator, """
                {"campaignId":"%s","audience":"EVERYBODY","subject":"Phát động tháng cao điểm","text":"Mời mọi người gửi sáng kiến của mình trong tháng này."}"""
                .formatted(Administrator.campaign(database)));
        double answered = millis(start);
        JsonNode done = await(announced, "WRITING");
        double all = millis(start);
        table.add("announcement to everybody, people (p50: answered, p95: in all inboxes)", new Figures(done.get("written").asInt() / all * 1_000, answered, all, all), null, "none");
        table.add("new draft while everybody is told (p99: the longest)", others.stop(), null, "< 300 ms at most");
        return done;
    }

    /** In its second day, where an earlier run has already been through this one. */
    private void sumUp() throws IOException, InterruptedException, SQLException {
        change("UPDATE notice_summary SET ended_at = NULL, position = 0, people = 0");
        change("UPDATE notice_delivery SET event = CONCAT('earlier-', event) WHERE summary AND event NOT LIKE 'earlier-%' AND state <> 'WAITING'");
        var others = new Others(client, administrator, Administrator.campaign(database));
        long start = System.nanoTime();
        until("SELECT COUNT(*) FROM notice_summary WHERE ended_at IS NULL");
        double planned = millis(start);
        long people = number("SELECT COUNT(*) FROM notice_delivery WHERE summary AND event NOT LIKE 'earlier-%'");
        var codes = new ArrayList<Double>();
        for (int i = 0; i < CODES; i++) {
            codes.add(code("ma" + System.nanoTime() + "@example.vn"));
        }
        Collections.sort(codes);
        table.add("summaries of the day planned, people", new Figures(people / planned * 1_000, planned, planned, planned), null, "none");
        sent();
        table.add("code by e-mail while summaries are sent", new Figures(0, codes.get(CODES / 2), codes.get(CODES * 95 / 100), codes.get(CODES - 1)), null, "none");
        table.add("new draft while summaries are sent (p99: the longest)", others.stop(), null, "< 300 ms at most");
    }

    /** So many of them; all would take longer than anybody watches. */
    private void sent() throws SQLException, InterruptedException {
        String left = "SELECT COUNT(*) FROM notice_delivery WHERE summary AND event NOT LIKE 'earlier-%' AND state = 'WAITING'";
        long before = number(left);
        long start = System.nanoTime();
        until("SELECT GREATEST(0, COUNT(*) - " + Math.max(0, before - SENT) + ") FROM (" + left.replace("COUNT(*)", "1") + ") w");
        double all = millis(start);
        // The rest would go on in whatever is measured next.
        change("UPDATE notice_delivery SET state = 'DROPPED', reason = 'NOTHING_NEW' WHERE state = 'WAITING'");
        table.add("summaries of the day handed to the mail server", new Figures(SENT / all * 1_000, all, all, all), null, "none");
    }

    /** From asking to the mail server. */
    private double code(String address) throws IOException, InterruptedException, SQLException {
        long last = number("SELECT MAX(id) FROM message");
        long start = System.nanoTime();
        client.post("/api/v1/auth/codes", administrator, "{\"contact\":\"" + address + "\",\"purpose\":\"SIGN_IN\"}");
        long id = 0;
        while (id == 0) {
            id = number("SELECT COALESCE(MIN(id), 0) FROM message WHERE id > " + last + " AND useless_at < UTC_TIMESTAMP() + INTERVAL 30 MINUTE");
        }
        while (number("SELECT COUNT(*) FROM message WHERE id = " + id + " AND state = 'WAITING'") > 0) {
            Thread.sleep(5);
        }
        return millis(start);
    }

    private void takeBack(JsonNode announced) throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        client.post("/api/v1/announcements/" + announced.get("id").asText() + "/withdraw", administrator, "", announced.get("version").asText());
        until("SELECT COUNT(*) FROM notice WHERE announcement_id = (SELECT MAX(id) FROM announcement) LIMIT 1");
        double all = millis(start);
        table.add("announcement taken back, people (p95: out of all inboxes)", new Figures(announced.get("written").asInt() / all * 1_000, all, all, all), null, "none");
    }

    private JsonNode await(JsonNode announced, String whileIn) throws IOException, InterruptedException {
        String path = "/api/v1/announcements/" + announced.get("id").asText();
        JsonNode now = client.json(path, administrator);
        while (now.get("state").asText().equals(whileIn)) {
            Thread.sleep(200);
            now = client.json(path, administrator);
        }
        return now;
    }

    private void until(String noneLeft) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000;
        while (number(noneLeft) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("still " + number(noneLeft) + ": " + noneLeft);
            }
            Thread.sleep(200);
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
