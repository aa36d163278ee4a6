package vn.sangkien.account.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import vn.sangkien.account.provider.ProviderConfig.Provider;

/** What is asked of providers over the network. Never inside a transaction, never longer than some seconds, never more than some kilobytes. */
@ApplicationScoped
class ProviderCalls {

    private static final Logger LOG = Logger.getLogger(ProviderCalls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);
    private static final int LARGEST = 256 * 1024;

    /** What a provider tells about itself. @param secretInForm whether it takes our secret in the form only; the usual place is the header */
    record Known(URI authorization, URI token, boolean secretInForm, List<JsonWebKey> keys, Instant at) {
    }

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
    private final ObjectMapper json;
    private final Clock clock;

    ProviderCalls(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Known about(Provider provider) {
        Known before = known.get(provider.issuer());
        if (before != null && clock.instant().isBefore(before.at().plus(KNOWN_FOR))) {
            return before;
        }
        JsonNode told = ask(HttpRequest.newBuilder(URI.create(provider.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration")).GET());
        if (!told.path("issuer").asText().equals(provider.issuer())) {
            LOG.warnf("%s calls itself %s", provider.issuer(), told.path("issuer").asText());
            throw ProviderRefusals.away();
        }
        try {
            List<JsonWebKey> keys = new JsonWebKeySet(ask(HttpRequest.newBuilder(URI.create(told.path("jwks_uri").asText())).GET()).toString()).getJsonWebKeys();
            Known now = new Known(URI.create(told.path("authorization_endpoint").asText()), URI.create(told.path("token_endpoint").asText()), secretInForm(told), keys, clock.instant());
            known.put(provider.issuer(), now);
            return now;
        } catch (JoseException unreadable) {
            LOG.warnf(unreadable, "keys of %s", provider.issuer());
            throw ProviderRefusals.away();
        }
    }

    /** @return the ID token. @throws vn.sangkien.shared.problem.DomainException 422 when the provider takes the code for wrong */
    String idToken(Provider provider, String code, String verifier, String callback) {
        Known about = about(provider);
        var request = HttpRequest.newBuilder(about.token()).header("Content-Type", "application/x-www-form-urlencoded");
        var form = new LinkedHashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", callback, "code_verifier", verifier));
        boolean secret = provider.clientSecretFile().isPresent();
        if (secret && !about.secretInForm()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((encoded(provider.clientId()) + ":" + encoded(secret(provider))).getBytes(StandardCharsets.UTF_8)));
        } else {
            form.put("client_id", provider.clientId());
            if (secret) {
                form.put("client_secret", secret(provider));
            }
        }
        JsonNode answer = ask(request.POST(HttpRequest.BodyPublishers.ofString(query(form))));
        if (!answer.path("id_token").isTextual()) {
            LOG.infof("%s refused a code: %s", provider.issuer(), answer.path("error").asText());
            throw ProviderRefusals.unproved();
        }
        return answer.get("id_token").asText();
    }

    /** OpenID Connect Discovery: a provider that says nothing takes it in the header. */
    private static boolean secretInForm(JsonNode told) {
        List<String> ways = new ArrayList<>();
        told.path("token_endpoint_auth_methods_supported").forEach(way -> ways.add(way.asText()));
        return ways.contains("client_secret_post") && !ways.contains("client_secret_basic");
    }

    static String query(Map<String, String> values) {
        return values.entrySet().stream().map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String secret(Provider provider) {
        try {
            return Files.readString(provider.clientSecretFile().orElseThrow()).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the secret of " + provider.issuer() + " cannot be read", unreadable);
        }
    }

    /** A refusal in JSON is an answer, too. */
    private JsonNode ask(HttpRequest.Builder asking) {
        HttpRequest request = asking.timeout(PATIENCE).header("Accept", "application/json").build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST);
                if (response.statusCode() == 200 || response.statusCode() >= 400 && response.statusCode() < 500) {
                    return json.readTree(bytes);
                }
            }
            LOG.warnf("%s answered %d", request.uri().getHost(), response.statusCode());
        } catch (IOException unreachable) {
            LOG.warnf("%s: %s", request.uri().getHost(), unreachable.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw ProviderRefusals.away();
    }
}
