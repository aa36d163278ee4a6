package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Single requests, timed, in anybody's name. */
final class Client {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final EllipticCurveJsonWebKey key;

    Client(Application application) throws IOException, JoseException {
        this.url = application.url;
        try (var files = Files.list(application.keys())) {
            Path file = files.filter(each -> each.toString().endsWith(".jwk")).sorted().reduce((one, last) -> last).orElseThrow();
            key = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        }
    }

    /** An access token as signing in gives one, for as long as a benchmark takes; the session has the account's number. */
    String token(long account) {
        try {
            long now = Instant.now().getEpochSecond();
            var jws = new JsonWebSignature();
            jws.setPayload("{\"sub\":\"%d\",\"sid\":\"%d\",\"iss\":\"sangkien\",\"aud\":\"sangkien-web\",\"iat\":%d,\"exp\":%d}"
                    .formatted(account, account, now - 5, now + 7_200));
            jws.setAlgorithmHeaderValue("ES256");
            jws.setKeyIdHeaderValue(key.getKeyId());
            jws.setHeader("typ", "at+jwt");
            jws.setKey(key.getPrivateKey());
            return jws.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return checked(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    JsonNode post(String path, String token, String body) throws IOException, InterruptedException {
        return checked(http.send(posting(path, token, body).build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** @param version of what was read */
    JsonNode post(String path, String token, String body, String version) throws IOException, InterruptedException {
        return checked(http.send(posting(path, token, body).header("If-Match", '"' + version + '"').build(), HttpResponse.BodyHandlers.ofString()));
    }

    JsonNode upload(String path, String token, String type, String body) throws IOException, InterruptedException {
        return checked(http.send(posting(path, token, body).setHeader("Content-Type", type).build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    String download(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path + " " + answer.body());
        }
        return answer.body();
    }

    CompletableFuture<HttpResponse<String>> postLater(String path, String token, String body) {
        return http.sendAsync(posting(path, token, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder posting(String path, String token, String body) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static JsonNode checked(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.request().uri() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
