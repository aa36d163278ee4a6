package vn.sangkien.account.guard;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import vn.sangkien.AtOnce;

/** Requests as the trusted proxy passes them on, from whatever address. */
public final class From {

    private static final String PROXY = "127.0.0.9";
    private static final int AT_ONCE = 64;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private From() {
    }

    /** An address that no other test uses. */
    public static String somewhere() {
        int number = NEXT.incrementAndGet();
        return "198.18." + number / 250 + "." + (number % 250 + 1);
    }

    public static RequestSpecification address(String address) {
        return sender(PROXY).header("X-Forwarded-For", address);
    }

    /** Somebody who is no proxy, whatever they claim. */
    public static RequestSpecification stranger() {
        return sender("127.0.0.22");
    }

    /** Straight from an address of this machine. */
    static RequestSpecification sender(String local) {
        try {
            return given().baseUri("http://127.0.0.1").contentType(ContentType.JSON).config(RestAssured.config()
                    .httpClient(httpClientConfig().setParam("http.route.local-address", InetAddress.getByName(local))));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Response signIn(RequestSpecification from, String login, String password) {
        return from.body(Map.of("login", login, "password", password)).post("/api/v1/auth/login");
    }

    /** Wrong passwords from one address, as fast as a program sends them. @return the statuses */
    static List<Integer> flood(Vertx vertx, String address, int times, IntFunction<String> login) throws Exception {
        var client = vertx.createHttpClient(new HttpClientOptions().setLocalAddress(PROXY).setMaxPoolSize(AT_ONCE));
        var next = new AtomicInteger();
        Callable<List<Integer>> sender = () -> {
            var statuses = new ArrayList<Integer>();
            for (int i = next.getAndIncrement(); i < times; i = next.getAndIncrement()) {
                String body = "{\"login\":\"" + login.apply(i) + "\",\"password\":\"sai\"}";
                statuses.add(client.request(HttpMethod.POST, RestAssured.port, "127.0.0.1", "/api/v1/auth/login")
                        .compose(request -> request.putHeader("X-Forwarded-For", address).putHeader("Content-Type", "application/json").send(body))
                        .map(HttpClientResponse::statusCode).toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS));
            }
            return statuses;
        };
        try {
            return AtOnce.call(AT_ONCE, sender).stream().flatMap(List::stream).toList();
        } finally {
            client.close();
        }
    }

    public static Response signIn(String address, String login, String password) {
        return signIn(address(address), login, password);
    }
}
