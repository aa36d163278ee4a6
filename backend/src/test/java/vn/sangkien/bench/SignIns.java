package vn.sangkien.bench;

import de.mkammerer.argon2.Argon2Factory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.sangkien.bench.Load.Figures;
import vn.sangkien.shared.secret.Sealing;

/** Signing in, staying signed in, and what rights cost. Passwords come as on an evening: so many a second, whether or not the last ones are answered. */
final class SignIns {

    private static final String PASSWORD = "mười hai con trâu đen";
    private static final int A_SECOND = 20;
    private static final int SECONDS = 30;
    private static final int WARM_UP = 100;
    private static final int REFRESHES_A_SECOND = 50;
    /** Fewer, and half of the code is still interpreted. */
    private static final int WARM_ROUNDS = 4;
    /** Fewer wrong ones than a network may type in a minute. */
    private static final int GUESSES = 130;
    private static final int ROUNDS = 4_000;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Application application;
    private final Client client;
    private final Connection database;
    private final Sealing sealing;
    private final Table table;
    private final Queue<String> cookies = new ConcurrentLinkedQueue<>();

    SignIns(Application application, Client client, Connection database, Path data, Table table) {
        this.application = application;
        this.client = client;
        this.database = database;
        this.sealing = new Sealing(data.resolve("data-keys"));
        this.table = table;
    }

    void measure() throws Exception {
        List<String> logins = people(WARM_UP + A_SECOND * SECONDS + GUESSES);
        for (String login : logins.subList(0, WARM_UP)) {
            http.send(signingIn(login, PASSWORD), HttpResponse.BodyHandlers.ofString());
        }
        var signingIn = new ArrayDeque<>(logins.subList(WARM_UP, logins.size() - GUESSES));
        table.add("sign-in, 20 a second", steadily(A_SECOND, signingIn.size(), () -> signingIn(signingIn.remove(), PASSWORD)), null, "p95 < 150 ms");
        for (int i = 0; i < WARM_ROUNDS; i++) {
            refreshAll();
        }
        table.add("refresh, 50 a second", refreshAll(), null, "p95 < 10 ms");
        guesses(logins.subList(logins.size() - GUESSES, logins.size()));
        rights();
    }

    /** Everybody once, by the cookie that they got last. */
    private Figures refreshAll() throws InterruptedException {
        var given = new ArrayDeque<>(cookies);
        cookies.clear();
        return steadily(REFRESHES_A_SECOND, given.size(), () -> refreshing(given.remove()));
    }

    /** Workers without a role, who all have the same password. */
    private List<String> people(int count) throws SQLException {
        String hash = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id).hash(2, 19 * 1024, 1, PASSWORD.getBytes(StandardCharsets.UTF_8));
        var logins = new ArrayList<String>();
        var ids = new ArrayList<Long>();
        try (var statement = database.createStatement();
             var rows = statement.executeQuery("SELECT a.id, a.phone FROM account a LEFT JOIN role_grant g ON g.account_id = a.id WHERE a.phone IS NOT NULL AND g.id IS NULL LIMIT " + count)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
                logins.add(sealing.text(rows.getBytes(2)));
            }
        }
        try (var update = database.prepareStatement("UPDATE account SET password_hash = ? WHERE id = ?")) {
            for (long id : ids) {
                update.setString(1, hash);
                update.setLong(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
        return logins;
    }

    private Figures steadily(int aSecond, int count, Supplier<HttpRequest> requests) throws InterruptedException {
        double[] millis = new double[count];
        var answers = new ArrayList<CompletableFuture<Void>>();
        var refused = new AtomicInteger();
        long first = System.nanoTime();
        for (int i = 0; i < count; i++) {
            TimeUnit.NANOSECONDS.sleep(first + TimeUnit.SECONDS.toNanos(i) / aSecond - System.nanoTime());
            int place = i;
            HttpRequest request = requests.get();
            long begun = System.nanoTime();
            answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenAccept(answer -> {
                millis[place] = (System.nanoTime() - begun) / 1e6;
                if (answer.statusCode() == 503) {
                    refused.incrementAndGet();
                } else if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.statusCode() + " " + request.uri() + " " + answer.body());
                }
                answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("__Host-rt=")).forEach(cookie -> cookies.add(cookie.split(";")[0]));
            }));
        }
        answers.forEach(CompletableFuture::join);
        Figures figures = Figures.of(millis);
        if (refused.get() > 0) {
            System.out.printf("%d of %d were told to come again%n", refused.get(), count);
        }
        return new Figures(aSecond, figures.p50(), figures.p95(), figures.p99());
    }

    /** Both in every round, so that whatever else happens on the machine happens to both; which is first is left to chance, or the same one could meet every pause. */
    private void guesses(List<String> people) throws IOException, InterruptedException {
        double[] known = new double[GUESSES];
        double[] unknown = new double[GUESSES];
        var chance = new Random(1);
        for (int i = 0; i < GUESSES; i++) {
            boolean first = chance.nextBoolean();
            if (first) {
                known[i] = timed(signingIn(people.get(i), "sai"), i);
            }
            unknown[i] = timed(signingIn("khong-co-" + i + "@example.vn", "sai"), i);
            if (!first) {
                known[i] = timed(signingIn(people.get(i), "sai"), i);
            }
        }
        table.add("sign-in with a wrong password, known login", Figures.of(known), null, "as long as the next");
        table.add("sign-in with a wrong password, nobody's login", Figures.of(unknown), null, "p50 within 5 ms of the last");
    }

    private double timed(HttpRequest request, int round) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 401) {
            throw new IllegalStateException(answer.statusCode() + " at guess " + round);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /** The same answer without any work: for everybody, for everybody with a token, and for administrators of the nation. */
    private void rights() throws IOException, InterruptedException, SQLException {
        String token = Administrator.token(client, database);
        List<HttpRequest> twins = List.of(constant("", null), constant("", token), constant("/administrator", token));
        double[][] millis = new double[twins.size()][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int i = 0; i < twins.size(); i++) {
                long begun = System.nanoTime();
                int status = http.send(twins.get(i), HttpResponse.BodyHandlers.ofString()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(status + " " + twins.get(i).uri());
                }
                millis[i][Math.max(0, round)] = (System.nanoTime() - begun) / 1e6;
            }
        }
        table.add("constant answer, no token", Figures.of(millis[0]), null, "none");
        table.add("constant answer, token read and its rights with it", Figures.of(millis[1]), null, "none");
        table.add("constant answer, for administrators only", Figures.of(millis[2]), null, "0.2 ms more than without the check");
    }

    private HttpRequest constant(String who, String token) {
        var request = HttpRequest.newBuilder(URI.create(application.url + "/api/v1/bench/constant/40" + who));
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).build();
    }

    private HttpRequest signingIn(String login, String password) {
        return posting("/api/v1/auth/login").POST(body(Map.of("login", login, "password", password))).build();
    }

    private HttpRequest refreshing(String cookie) {
        return posting("/api/v1/auth/refresh").header("Cookie", cookie).header("X-Requested-With", "bench").POST(HttpRequest.BodyPublishers.noBody()).build();
    }

    private HttpRequest.Builder posting(String path) {
        return HttpRequest.newBuilder(URI.create(application.url + path)).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> fields) {
        try {
            return HttpRequest.BodyPublishers.ofString(Client.JSON.writeValueAsString(fields));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
