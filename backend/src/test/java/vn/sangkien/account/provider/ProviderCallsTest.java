package vn.sangkien.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sangkien.account.provider.ProviderConfig.Provider;

/** How we prove to a provider who we are: with a secret where it gave us one, in the place where it wants it. */
class ProviderCallsTest {

    private static final String CALLBACK = "https://sangkien.example.vn/provider-sign-in";
    private static final String VERIFIER = "v".repeat(43);

    @TempDir
    Path folder;
    private final ObjectMapper json = new ObjectMapper();
    private MockOAuth2Server server;
    private HttpServer front;
    private volatile String told;

    record Registered(String issuer, String clientId, Optional<Path> clientSecretFile, String scopes, String nameVi, String nameEn) implements Provider {
    }

    @BeforeEach
    void start() throws IOException {
        server = new MockOAuth2Server();
        server.start();
        // The mock does not say how it wants a secret; this says it for it.
        front = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        front.createContext("/.well-known/openid-configuration", exchange -> {
            byte[] body = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        front.start();
    }

    @AfterEach
    void stop() {
        front.stop(0);
        server.shutdown();
    }

    @Test
    void aSecretGoesIntoTheHeaderUnlessTheProviderWantsItElsewhere() throws Exception {
        Provider provider = registered("sáng kiến", "bí mật:&+ %");
        for (List<String> ways : List.of(List.<String>of(), List.of("client_secret_basic"), List.of("client_secret_post", "client_secret_basic"), List.of("private_key_jwt"))) {
            RecordedRequest asked = exchange(provider, ways);

            String header = new String(Base64.getDecoder().decode(asked.getHeader("Authorization").substring("Basic ".length())), StandardCharsets.UTF_8);
            assertThat(header).isEqualTo("s%C3%A1ng+ki%E1%BA%BFn:b%C3%AD+m%E1%BA%ADt%3A%26%2B+%25");
            assertThat(asked.getBody().readUtf8()).doesNotContain("client_secret").contains("code_verifier=" + VERIFIER).contains("grant_type=authorization_code");
        }
    }

    @Test
    void aProviderThatTakesItInTheFormOnlyGetsItThere() throws Exception {
        RecordedRequest asked = exchange(registered("sangkien", "bí mật:&"), List.of("client_secret_post", "private_key_jwt"));

        assertThat(asked.getHeader("Authorization")).isNull();
        assertThat(asked.getBody().readUtf8()).contains("client_id=sangkien").contains("client_secret=b%C3%AD+m%E1%BA%ADt%3A%26");
    }

    @Test
    void whoHasNoSecretSendsNone() throws Exception {
        Provider provider = new Registered(issuer(), "sangkien", Optional.empty(), "openid", "Cổng thử", "Test portal");
        RecordedRequest asked = exchange(provider, List.of("client_secret_post"));

        assertThat(asked.getHeader("Authorization")).isNull();
        assertThat(asked.getBody().readUtf8()).contains("client_id=sangkien").doesNotContain("client_secret");
    }

    private Provider registered(String client, String secret) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), secret + "\n");
        return new Registered(issuer(), client, Optional.of(file), "openid", "Cổng thử", "Test portal");
    }

    private String issuer() {
        return "http://127.0.0.1:" + front.getAddress().getPort();
    }

    /** A visit to its end, the provider telling these ways to show a secret. @return what it was asked for the token */
    private RecordedRequest exchange(Provider provider, List<String> ways) throws Exception {
        var fresh = new ProviderCalls(json, Clock.systemUTC());
        var configuration = json.createObjectNode().put("issuer", issuer()).put("authorization_endpoint", server.authorizationEndpointUrl("thu").toString())
                .put("token_endpoint", server.tokenEndpointUrl("thu").toString()).put("jwks_uri", server.jwksUrl("thu").toString());
        if (!ways.isEmpty()) {
            configuration.set("token_endpoint_auth_methods_supported", json.valueToTree(ways));
        }
        told = configuration.toString();
        fresh.about(provider);
        assertThat(fresh.idToken(provider, code(provider), VERIFIER, CALLBACK)).contains(".");
        RecordedRequest asked;
        do {
            asked = server.takeRequest(5, TimeUnit.SECONDS);
        } while (!asked.getPath().endsWith("/token"));
        return asked;
    }

    private String code(Provider provider) throws Exception {
        String address = server.authorizationEndpointUrl("thu") + "?" + ProviderCalls.query(Map.of("response_type", "code", "client_id", provider.clientId(), "redirect_uri", CALLBACK,
                "scope", "openid", "state", "s", "nonce", "n", "code_challenge_method", "S256", "code_challenge",
                Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)))));
        String location = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).headers().firstValue("Location").orElseThrow();
        return location.replaceAll(".*[?&]code=([^&]*).*", "$1");
    }
}
