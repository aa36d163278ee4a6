package vn.sangkien.account.guard;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as the trusted proxy passes them on, from whatever address. */
public final class From {

    private static final String PROXY = "127.0.0.9";
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

    public static Response signIn(String address, String login, String password) {
        return signIn(address(address), login, password);
    }
}
