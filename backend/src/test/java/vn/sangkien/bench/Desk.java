package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.hypersistence.tsid.TSID;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sangkien.bench.Load.Figures;
import vn.sangkien.bench.Load.Request;

/** What people look for among the ideas, what reviewers work with, and a snapshot of everything. */
final class Desk {

    private static final int SECONDS = 8;

    private final Client client;
    private final Load load;
    private final Connection database;
    private final Table table;
    private final String province;
    private final String nation;

    Desk(Client client, Load load, Connection database, Table table) throws SQLException {
        this.client = client;
        this.load = load;
        this.database = database;
        this.table = table;
        province = Officer.token(client, database, 1, "REVIEWER", "SELECT id FROM unit WHERE code = 'VN-01'");
        nation = Officer.token(client, database, 2, "REVIEWER", "SELECT id FROM unit WHERE parent_id IS NULL");
    }

    /** Returns when every idea can be found. */
    static void awaitIndex(Client client) throws IOException, InterruptedException {
        while (client.json("/api/v1/idea-search?limit=1", null).get("indexed").asDouble() < 1) {
            Thread.sleep(500);
        }
    }

    void measure() throws IOException, InterruptedException, SQLException {
        List<String> titles = texts("SELECT title FROM idea WHERE state = 'VALID' ORDER BY CRC32(id) LIMIT 2000");
        add("search of published ideas, four at once", titles.stream().map(title -> search(words(title), "")).toList(), "p95 < 100 ms");
        add("search in everything, four at once", titles.stream().map(title -> search(words(title), nation)).toList(), "p95 < 100 ms");
        add("similar titles while typing, four at once", titles.stream()
                .map(title -> Request.get("/api/v1/similar-titles?title=" + encoded(title.substring(0, Math.min(40, title.length()))))).toList(), "p95 < 100 ms");
        add("look-alikes of an idea, four at once", ideas().stream().map(id -> get("/api/v1/ideas/" + id + "/look-alikes", nation)).toList(), "p95 < 100 ms");
        add("review queue of a province with a quarter of everything", List.of(get("/api/v1/review-queue", province)), "p95 < 50 ms");
        add("review queue of the nation", List.of(get("/api/v1/review-queue", nation)), "p95 < 50 ms");
        snapshot();
    }

    private void add(String path, List<Request> requests, String wanted) throws IOException, InterruptedException {
        load.send(requests, 4, SECONDS);
        table.add(path, load.send(requests, 4, SECONDS), null, wanted);
    }

    private void snapshot() throws IOException, InterruptedException, SQLException {
        String campaign = TSID.from(number("SELECT MIN(id) FROM campaign")).toString();
        String admin = Administrator.token(client, database);
        long start = System.nanoTime();
        JsonNode taken = client.post("/api/v1/snapshots", admin, "{\"campaignId\":\"" + campaign + "\"}");
        double answered = (System.nanoTime() - start) / 1e6;
        long asked = System.nanoTime();
        client.json("/api/v1/snapshots/" + taken.get("id").asText() + "/board", null);
        double shown = (System.nanoTime() - asked) / 1e6;
        table.add("snapshot of %,d units (p50: its board, p95: taken)".formatted(taken.get("units").asInt()), new Figures(1_000 / answered, shown, answered, answered),
                null, "none");
    }

    private static Request search(String words, String token) {
        return get("/api/v1/idea-search?q=" + encoded(words), token);
    }

    private static Request get(String path, String token) {
        return new Request("GET", path, token, "", "");
    }

    /** Three of them, in any order, as somebody remembers them. */
    private static String words(String title) {
        var random = new SplittableRandom(title.hashCode());
        String[] words = title.split(" ");
        return words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> ideas() throws SQLException {
        return texts("SELECT id FROM idea WHERE state IN ('SUBMITTED', 'IN_REVIEW') ORDER BY CRC32(id) LIMIT 2000").stream()
                .map(id -> TSID.from(Long.parseLong(id)).toString()).toList();
    }

    private List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }
}
