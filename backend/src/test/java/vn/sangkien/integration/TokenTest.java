package vn.sangkien.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.account.Role;
import vn.sangkien.integration.Systems.Sys;

/** The token endpoint keeps to RFC 6749. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Sys system;

    @BeforeEach
    void aSystem() {
        system = Systems.admit(world.person("Quản Trị", Role.ADMIN, world.root()), world.unit(world.root(), "Công ty có phần mềm"));
    }

    @AfterEach
    void theClockGoesOn() {
        clock.run();
    }

    @Test
    void aTokenIsGivenForTheSecretInTheForm() {
        Systems.ask(system).then().statusCode(200).contentType(ContentType.JSON).body("token_type", equalTo("Bearer")).body("expires_in", equalTo(3600))
                .body("access_token", notNullValue()).body("scope", equalTo("ideas:write ideas:read units:read standings:read"))
                .header("Cache-Control", equalTo("no-store")).header("Pragma", equalTo("no-cache"));
    }

    @Test
    void aTokenIsGivenForTheSecretInTheHeader() {
        basic(system.id(), system.secret(), Map.of("grant_type", "client_credentials")).then().statusCode(200).body("access_token", notNullValue());
        basic(system.id(), system.secret(), Map.of("grant_type", "client_credentials", "client_id", system.id())).then().statusCode(200);
    }

    @Test
    void bothWaysAtOnceAreRefused() {
        basic(system.id(), system.secret(), Map.of("grant_type", "client_credentials", "client_id", system.id(), "client_secret", system.secret()))
                .then().statusCode(400).body("error", equalTo("invalid_request"));
        basic(system.id(), system.secret(), Map.of("grant_type", "client_credentials", "client_id", "0K8WZ3Q5R7T1A")).then().statusCode(400).body("error", equalTo("invalid_request"));
    }

    @Test
    void fewerScopesMayBeAskedForButNoneThatWereNotGiven() {
        scope("ideas:read").then().statusCode(200).body("scope", equalTo("ideas:read"));
        scope("units:read ideas:read").then().statusCode(200).body("scope", equalTo("ideas:read units:read"));
        scope("ideas:read everything").then().statusCode(400).body("error", equalTo("invalid_scope"));
        Sys reader = Systems.admit(world.person("Quản Trị", Role.ADMIN, world.root()), world.root(), Systems.terms(List.of("IDEAS_READ")));
        Systems.form(Map.of("grant_type", "client_credentials", "client_id", reader.id(), "client_secret", reader.secret(), "scope", "ideas:write"))
                .then().statusCode(400).body("error", equalTo("invalid_scope"));
    }

    @Test
    void everyWrongRequestIsAnsweredInTheWordsOfTheStandard() {
        Systems.form(Map.of("client_id", system.id(), "client_secret", system.secret())).then().statusCode(400).contentType(ContentType.JSON)
                .body("error", equalTo("invalid_request")).header("Cache-Control", equalTo("no-store"));
        Systems.form(Map.of("grant_type", "password", "client_id", system.id(), "client_secret", system.secret())).then().statusCode(400).body("error", equalTo("unsupported_grant_type"));
        given().contentType(ContentType.URLENC).formParam("grant_type", "client_credentials", "client_credentials").formParam("client_id", system.id())
                .formParam("client_secret", system.secret()).post("/oauth2/token").then().statusCode(400).body("error", equalTo("invalid_request"));
        for (Response refused : List.of(Systems.form(Map.of("grant_type", "client_credentials")),
                Systems.form(Map.of("grant_type", "client_credentials", "client_id", system.id(), "client_secret", "sk_live_wrong")),
                Systems.form(Map.of("grant_type", "client_credentials", "client_id", "0K8WZ3Q5R7T1A", "client_secret", system.secret())),
                basic("ai đó:", "", Map.of("grant_type", "client_credentials")))) {
            refused.then().statusCode(401).body("error", equalTo("invalid_client")).header("WWW-Authenticate", containsString("Basic")).header("Cache-Control", equalTo("no-store"));
        }
    }

    @Test
    void aSecretInTheAddressIsNotRead() {
        given().contentType(ContentType.URLENC).queryParam("client_id", system.id()).queryParam("client_secret", system.secret()).formParam("grant_type", "client_credentials")
                .post("/oauth2/token").then().statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void whoeverGuessesWaits() {
        Sys ofAnother = Systems.admit(world.person("Quản Trị", Role.ADMIN, world.root()), world.unit(world.root(), "Công ty khác"));
        var wrong = new HashMap<>(Map.of("grant_type", "client_credentials", "client_id", system.id(), "client_secret", ofAnother.secret()));
        for (int i = 0; i < 10; i++) {
            Systems.form(wrong).then().statusCode(401);
        }
        Systems.form(wrong).then().spec(Refused.with(429, "client-paused")).header("Retry-After", notNullValue());
        Systems.ask(system).then().statusCode(429);
        clock.advance(java.time.Duration.ofMinutes(2));
        Systems.ask(system).then().statusCode(200);
    }

    @Test
    void whatCannotBeASecretIsNoGuessAndPausesNobody() {
        String secret = system.secret();
        char last = secret.charAt(secret.length() - 1);
        for (String broken : List.of(secret + "x", secret.substring(1), secret.substring(0, secret.length() - 1) + (last == 'a' ? 'b' : 'a'), secret.replace('_', '-'), "' OR 1=1 --")) {
            for (int i = 0; i < 10; i++) {
                Systems.form(Map.of("grant_type", "client_credentials", "client_id", system.id(), "client_secret", broken)).then().statusCode(401).body("error", equalTo("invalid_client"));
            }
        }
        Systems.ask(system).then().statusCode(200);
    }

    @Test
    void aTokenWorksForAnHour() {
        clock.stopAt(clock.instant());
        String token = Systems.token(system);
        clock.advance(java.time.Duration.ofMinutes(59));
        Systems.with(token).get("/api/v1/client/ideas").then().statusCode(200);
        clock.advance(java.time.Duration.ofMinutes(2));
        Systems.with(token).get("/api/v1/client/ideas").then().spec(Refused.with(401, "unauthenticated"));
        assertThat(token.split("\\.")).hasSize(3);
    }

    private Response scope(String scope) {
        return Systems.form(Map.of("grant_type", "client_credentials", "client_id", system.id(), "client_secret", system.secret(), "scope", scope));
    }

    private static Response basic(String client, String secret, Map<String, String> form) {
        String header = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return given().header("Authorization", "Basic " + header).contentType(ContentType.URLENC).formParams(form).post("/oauth2/token");
    }
}
