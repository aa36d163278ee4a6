package vn.sangkien.bench;

import io.hypersistence.tsid.TSID;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sangkien.bench.Load.Figures;
import vn.sangkien.bench.Load.Request;

/** Boards and unit search. */
final class Reads {

    private static final String BOARDS = "/api/v1/leaderboards";
    private static final List<String> ORDERS = List.of("VALID", "PCT_ASSIGNED", "PCT_REGISTERED", "PER_100_MEMBERS", "REGISTRANTS", "COVERAGE");
    private static final List<String> BLOCKS = List.of("ALL", "ENTERPRISE", "PUBLIC_SERVICE");
    private static final int SECONDS = 8;
    private static final int ROUNDS = 100;
    /** For the compiler: a server that has run for a minute is what people meet. */
    private static final int WARM_UP = 200;

    private final Client client;
    private final Load load;
    private final Connection database;
    private final Table table;

    Reads(Client client, Load load, Connection database, Table table) {
        this.client = client;
        this.load = load;
        this.database = database;
        this.table = table;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        String crowded = unit("VN-00-0000");
        load.send(List.of(Request.get(BOARDS), Request.get("/api/v1/bench/constant/40")), 16, 10); // The compiler's turn.
        String tag = client.get(BOARDS).headers().firstValue("ETag").orElseThrow();
        Figures least = load.send(List.of(Request.get("/api/v1/bench/constant/40")), 16, SECONDS);
        table.add("board, 304", load.send(List.of(new Request("GET", BOARDS, "", tag, "")), 16, SECONDS), least, "≥ 0.7 of limit");
        Figures same = load.send(List.of(Request.get("/api/v1/bench/constant/" + client.get(BOARDS).body().length())), 16, SECONDS);
        table.add("board, cached", load.send(List.of(Request.get(BOARDS)), 16, SECONDS), same, "≥ 0.7 of limit");
        table.add("board, epoch just changed, 6,349 children", cold(boards(crowded)), null, "p95 < 50 ms");
        table.add("unit dashboard, epoch just changed", cold(dashboards(crowded)), null, "p95 < 50 ms");
        load.send(typed(), 4, SECONDS);
        table.add("unit typeahead, four at once", load.send(typed(), 4, SECONDS), null, "p95 < 30 ms");
    }

    private List<String> boards(String unit) {
        return ORDERS.stream().flatMap(order -> BLOCKS.stream().map(block -> BOARDS + "?unit=" + unit + "&order=" + order + "&block=" + block)).toList();
    }

    /** The crowded unit's and those of some units above the grassroots. */
    private List<String> dashboards(String crowded) throws SQLException {
        var paths = new ArrayList<>(List.of("/api/v1/units/" + crowded + "/dashboard"));
        try (var statement = database.createStatement();
             var rows = statement.executeQuery("SELECT id FROM unit WHERE level <> 'GRASSROOTS' ORDER BY CRC32(id) LIMIT 9")) {
            while (rows.next()) {
                paths.add("/api/v1/units/" + TSID.from(rows.getLong(1)) + "/dashboard");
            }
        }
        return paths;
    }

    /** One after the other, the figures changing before each, so that nothing of them is kept. */
    private Figures cold(List<String> paths) throws IOException, InterruptedException, SQLException {
        double[] millis = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            bump();
            String path = paths.get(Math.floorMod(round, paths.size()));
            long start = System.nanoTime();
            client.json(path, null);
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Figures.of(millis);
    }

    /** Returns when the application has seen it. */
    private void bump() throws SQLException, IOException, InterruptedException {
        String before = client.get(BOARDS).headers().firstValue("ETag").orElseThrow();
        try (var statement = database.createStatement()) {
            statement.executeUpdate("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        }
        while (client.get(BOARDS).headers().firstValue("ETag").orElseThrow().equals(before)) {
            Thread.sleep(10);
        }
    }

    /** Beginnings of one or two words of some unit, as somebody types them. */
    private List<Request> typed() throws SQLException {
        var random = new SplittableRandom(5);
        var typed = new ArrayList<Request>();
        try (var statement = database.createStatement();
             var rows = statement.executeQuery("SELECT search_text FROM unit WHERE level = 'GRASSROOTS' ORDER BY CRC32(id) LIMIT 3000")) {
            while (rows.next()) {
                String[] words = rows.getString(1).strip().split(" ");
                String query = beginning(words, random) + (random.nextBoolean() ? "%20" + beginning(words, random) : "");
                typed.add(Request.get("/api/v1/units?q=" + query));
            }
        }
        return typed;
    }

    private static String beginning(String[] words, SplittableRandom random) {
        String word = words[random.nextInt(words.length)];
        return word.length() < 2 ? "cong" : word.substring(0, random.nextInt(2, word.length() + 1));
    }

    String unit(String code) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("SELECT id FROM unit WHERE code = '" + code + "'")) {
            rows.next();
            return TSID.from(rows.getLong(1)).toString();
        }
    }
}
