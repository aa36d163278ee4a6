package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.hypersistence.tsid.TSID;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import vn.sangkien.bench.Drafts.Draft;
import vn.sangkien.bench.Load.Figures;
import vn.sangkien.bench.Load.Request;
import vn.sangkien.shared.time.Time;

/** Submissions, what becomes of them on the boards, recounts and moves. */
final class Writes {

    private static final String DECLARATIONS = "{\"truthful\":true,\"notIpProtected\":true,\"mayPublish\":true}";
    private static final int SECONDS = 8;
    private static final int WARM_UP = 40_000;
    private static final int WARM_UP_SECONDS = 40;
    private static final int MEASURED = 10_000;
    private static final int DELTAS = 200_000;
    private static final int SUBMISSIONS_A_SECOND = 500;
    private static final int MOST_AT_ONCE = 16;

    private final Client client;
    private final Load load;
    private final Connection database;
    private final Table table;
    private final String admin;
    /** Submissions a second while the lag is measured: half of what the machine takes, for behind a queue that grows nothing is on time. */
    private int steady;

    Writes(Client client, Load load, Connection database, Table table) throws SQLException {
        this.client = client;
        this.load = load;
        this.database = database;
        this.table = table;
        this.admin = Administrator.token(client, database);
    }

    void measure() throws IOException, InterruptedException, SQLException {
        submissions();
        fold();
        visibility();
        recount();
        move();
    }

    private void submissions() throws IOException, InterruptedException, SQLException {
        execute("CREATE TABLE IF NOT EXISTS bench_insert (id BIGINT NOT NULL PRIMARY KEY, body MEDIUMTEXT NOT NULL)");
        List<Draft> drafts = Drafts.prepare(database, WARM_UP + MEASURED, 18, 3).all();
        List<Request> submissions = drafts.stream().map(this::submission).toList();
        sendEach(submissions.subList(0, WARM_UP), WARM_UP_SECONDS);
        sendEach(drafts.subList(WARM_UP, drafts.size()).stream().map(this::opening).toList(), WARM_UP_SECONDS / 2);
        List<Request> inserts = List.of(new Request("POST", "/api/v1/bench/insert", "", "", DECLARATIONS));
        load.send(inserts, 16, SECONDS);
        Figures bare = load.send(inserts, 16, SECONDS);
        Figures submitted = load.send(submissions.subList(WARM_UP, submissions.size()), 16, SECONDS);
        table.add("submit", submitted, bare, "≥ 0.5 of limit");
        steady = Math.min(SUBMISSIONS_A_SECOND, (int) (submitted.rate() / 2));
        execute("DROP TABLE bench_insert");
    }

    /** In tenths, so that those that were not reached in their time are left out rather than sent twice. */
    private void sendEach(List<Request> requests, int seconds) throws IOException, InterruptedException {
        int atOnce = requests.size() / 10;
        for (int from = 0; from < requests.size(); from += atOnce) {
            load.send(requests.subList(from, from + atOnce), 16, seconds / 10);
        }
    }

    /** What the form does first; from then on the token is known. */
    private Request opening(Draft draft) {
        return new Request("GET", "/api/v1/ideas/" + draft.id(), client.token(draft.author()), "", "");
    }

    private Request submission(Draft draft) {
        return new Request("POST", "/api/v1/ideas/" + draft.id() + "/submission", client.token(draft.author()), UUID.randomUUID().toString(), DECLARATIONS);
    }

    /** As many that take away as that add, so that all figures are afterwards what they were before. */
    private void fold() throws SQLException, InterruptedException {
        awaitFolded();
        String rows = """
                INSERT INTO standing_delta (unit_id, scope_id, block, submitted, valid, pending, registrants, submitters, day, recognised)
                SELECT t.unit_id, t.phase_id, t.block, s.sign, s.sign, 0, 0, 0, CURRENT_DATE, 0
                FROM (SELECT unit_id, phase_id, block FROM target WHERE kind = 'ASSIGNED' ORDER BY CRC32(id) LIMIT %d) t
                JOIN (SELECT 1 AS sign UNION ALL SELECT -1) s""".formatted(DELTAS / 2);
        execute(rows);
        long start = System.nanoTime();
        awaitFolded();
        double seconds = (System.nanoTime() - start) / 1e9;
        table.add("fold, deltas", Figures.once(DELTAS / seconds, seconds * 1_000), null, "≥ 10,000 /s");
    }

    private void awaitFolded() throws SQLException, InterruptedException {
        while (number("SELECT COUNT(*) FROM (SELECT 1 FROM standing_delta LIMIT 1) d") > 0) {
            Thread.sleep(10);
        }
    }

    /** Steady submissions; of every twentieth, how long after its answer its unit's board shows it. */
    private void visibility() throws SQLException, IOException, InterruptedException {
        List<Draft> drafts = Drafts.prepare(database, steady * SECONDS, 220, 7).all();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        var seen = new ArrayList<CompletableFuture<Double>>();
        var free = new Semaphore(MOST_AT_ONCE);
        long start = System.nanoTime();
        for (int i = 0; i < drafts.size(); i++) {
            LockSupport.parkNanos(start + i * 1_000_000_000L / steady - System.nanoTime());
            Draft draft = drafts.get(i);
            boolean watched = i % 20 == 10;
            free.acquireUninterruptibly();
            int before = watched ? submitted(draft) : 0;
            var answer = client.postLater("/api/v1/ideas/" + draft.id() + "/submission", client.token(draft.author()), DECLARATIONS);
            answer.whenComplete((any, failure) -> free.release());
            answers.add(answer);
            if (watched) {
                seen.add(answer.thenApplyAsync(any -> awaitSeen(draft, before)));
            }
        }
        answers.forEach(CompletableFuture::join);
        double rate = answers.size() * 1e9 / (System.nanoTime() - start);
        Figures lag = Figures.of(seen.stream().mapToDouble(CompletableFuture::join).toArray());
        table.add("answer to figure on the board, at steady submissions", new Figures(rate, lag.p50(), lag.p95(), lag.p99()), null, "p99 ≤ 1 s at 500 /s");
    }

    private double awaitSeen(Draft draft, int before) {
        long answered = System.nanoTime();
        while (submitted(draft) == before) {
            LockSupport.parkNanos(20_000_000);
        }
        return (System.nanoTime() - answered) / 1e6;
    }

    private int submitted(Draft draft) {
        try {
            return client.json("/api/v1/leaderboards?limit=1&unit=" + TSID.from(draft.unit()), null).at("/self/figures/submitted").asInt();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void recount() throws IOException, InterruptedException {
        String id = client.post("/api/v1/recounts", admin, "{\"repair\":false}").get("id").asText();
        JsonNode run;
        do {
            Thread.sleep(250);
            run = client.json("/api/v1/recounts?limit=1", admin).at("/items/0");
        } while (!run.get("id").asText().equals(id) || run.get("finishedAt").isNull());
        long millis = Duration.between(Instant.parse(run.get("startedAt").asText()), Instant.parse(run.get("finishedAt").asText())).toMillis();
        table.add("recount of everything (" + run.get("differences") + " differences)", Figures.once(1_000.0 / millis, millis), null, "< 60 s");
    }

    /** From one province to another; the time includes that until both boards show it. */
    private void move() throws SQLException, IOException, InterruptedException {
        long moved = number("SELECT id FROM unit WHERE code LIKE 'VN-__-0300'");
        long from = number("SELECT parent_id FROM unit WHERE id = " + moved);
        long to = number("SELECT id FROM unit WHERE code IN ('VN-01', 'VN-02') AND id <> " + from + " LIMIT 1");
        int leaving = figure(moved);
        int before = figure(from);
        int after = figure(to);
        String body = "{\"kind\":\"MOVE\",\"effectiveOn\":\"%s\",\"reason\":\"Đo tốc độ\",\"otherUnitIds\":[\"%s\"]}".formatted(LocalDate.now(Time.ZONE), TSID.from(to));
        long start = System.nanoTime();
        client.post("/api/v1/units/" + TSID.from(moved) + "/changes", admin, body);
        double answered = (System.nanoTime() - start) / 1e6;
        while (figure(from) != before - leaving || figure(to) != after + leaving) {
            if (System.nanoTime() - start > 60_000_000_000L) {
                throw new IllegalStateException("the boards never show the move");
            }
            Thread.sleep(10);
        }
        double seen = (System.nanoTime() - start) / 1e6;
        table.add("move of 10,001 units (p50: answered, p95: on both boards)", new Figures(1_000 / answered, answered, seen, seen), null, "< 5 s, boards at once");
    }

    private int figure(long unit) throws IOException, InterruptedException {
        return client.json("/api/v1/leaderboards?limit=1&unit=" + TSID.from(unit), null).at("/self/figures/submitted").asInt();
    }

    private void execute(String sql) throws SQLException {
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
}
