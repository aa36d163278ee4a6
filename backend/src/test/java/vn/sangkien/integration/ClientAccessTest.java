package vn.sangkien.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.integration.Systems.Sys;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** How far a client gets: its own addresses of the API, its subtree, its networks, its time and its quota; and how soon it ends. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClientAccessTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private Unit upper;
    private Unit unit;
    private Person admin;

    @BeforeEach
    void aUnit() {
        upper = world.upper(world.root(), "Cấp trên có phần mềm");
        unit = world.unit(upper, "Công ty có phần mềm");
        admin = world.person("Quản Trị", Role.ADMIN, upper);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.run();
    }

    @Test
    void aClientsTokenIsNoneAnywhereElseAndAPersonsNoneThere() throws Exception {
        String token = Systems.token(Systems.admit(admin, upper));
        Person everything = world.person("Người Có Mọi Quyền");
        for (Role role : Role.values()) {
            world.grant(everything, role, world.root());
        }
        JsonNode paths = new ObjectMapper(new YAMLFactory()).readTree(Path.of("../openapi.yaml").toFile()).get("paths");
        var wrong = new ArrayList<String>();
        int elsewhere = 0;
        int own = 0;
        for (String path : (Iterable<String>) paths::fieldNames) {
            for (String method : (Iterable<String>) paths.get(path)::fieldNames) {
                if (path.equals("/oauth2/token")) {
                    continue;
                }
                String address = path.replaceAll("\\{\\w+}", unit.id());
                boolean ours = path.startsWith("/api/v1/client/");
                Response answer = (ours ? Api.as(everything) : Systems.with(token)).header("X-Requested-With", "test").request(method.toUpperCase(java.util.Locale.ROOT), address);
                own += ours ? 1 : 0;
                elsewhere += ours ? 0 : 1;
                if (answer.statusCode() != (ours ? 403 : 401)) {
                    wrong.add(method + " " + path + ": " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(own).isGreaterThan(5);
        assertThat(elsewhere).isGreaterThan(150);
    }

    @Test
    void eachScopeOpensItsOwnAddressesOnly() {
        String token = Systems.token(Systems.admit(admin, unit, Systems.terms(List.of("UNITS_READ"))));
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200);
        Systems.with(token).get("/api/v1/client/ideas").then().spec(Refused.with(403, "forbidden"));
        Systems.with(token).get("/api/v1/client/standings").then().spec(Refused.with(403, "forbidden"));
        Systems.with(token).body("{}").put("/api/v1/client/ideas/a").then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void unitsAndBoardsAreThoseOfTheSubtree() {
        Unit beside = world.unit(upper, "Công ty bên cạnh");
        world.campaign();
        String token = Systems.token(Systems.admit(admin, upper));
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200).body("items.id", containsInAnyOrder(upper.id(), unit.id(), beside.id()))
                .body("items.find { it.id == '" + unit.id() + "' }.parentId", equalTo(upper.id()));
        String cursor = Systems.with(token).queryParam("limit", 2).get("/api/v1/client/units").then().body("items.id", contains(upper.id(), unit.id())).extract().path("nextCursor");
        Systems.with(token).queryParam("limit", 2).queryParam("cursor", cursor).get("/api/v1/client/units").then().body("items.id", contains(beside.id()));

        String ofOne = Systems.token(Systems.admit(admin, unit));
        Systems.with(ofOne).get("/api/v1/client/units").then().body("items.id", contains(unit.id()));
        Systems.with(ofOne).get("/api/v1/client/standings").then().statusCode(200).body("self.unit.id", equalTo(unit.id()));
        Systems.with(ofOne).queryParam("unit", beside.id()).get("/api/v1/client/standings").then().spec(Refused.with(404, "not-found"));
        Systems.with(ofOne).queryParam("unit", upper.id()).get("/api/v1/client/standings").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void itComesFromItsOwnNetworksOnly() {
        Map<String, Object> terms = Systems.terms(Systems.ALL);
        terms.put("addresses", List.of("203.0.113.0/24", "2001:db8::/32"));
        Sys elsewhere = Systems.admit(admin, unit, terms);
        Systems.ask(elsewhere).then().statusCode(401).body("error", equalTo("invalid_client"));
        terms.put("addresses", List.of("127.0.0.0/8", "::1"));
        Sys here = Systems.admit(admin, unit, terms);
        String token = Systems.token(here);
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200);

        terms.remove("scopes");
        terms.put("addresses", List.of("203.0.113.0/24"));
        Api.as(admin).header("If-Match", "\"0\"").body(terms).put("/api/v1/units/{id}/api-clients/{client}", unit.id(), here.id()).then().statusCode(200);
        Systems.with(token).get("/api/v1/client/units").then().spec(Refused.with(403, "address-refused"));
    }

    @Test
    void itEndsWithItsLastDay() {
        Map<String, Object> terms = Systems.terms(Systems.ALL);
        terms.put("lastDay", Time.dayOf(Instant.now()).toString());
        Sys system = Systems.admit(admin, unit, terms);
        clock.stopAt(Time.dayOf(Instant.now()).plusDays(1).atStartOfDay(Time.ZONE).toInstant().minus(Duration.ofMinutes(1)));
        String token = Systems.token(system);
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        Systems.with(token).get("/api/v1/client/units").then().spec(Refused.with(401, "unauthenticated"));
        Systems.ask(system).then().statusCode(401);
    }

    @Test
    void aRevokedClientStopsAtOnceInsideARunningToken() {
        Sys system = Systems.admit(admin, unit);
        String token = Systems.token(system);
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200);
        Api.as(admin).body(Map.of("reason", "Hết hợp đồng")).post("/api/v1/units/{id}/api-clients/{client}/revocation", unit.id(), system.id()).then().statusCode(200)
                .body("state", equalTo("REVOKED"));
        Systems.with(token).get("/api/v1/client/units").then().spec(Refused.with(401, "unauthenticated"));
        Systems.ask(system).then().statusCode(401);
    }

    @Test
    void whatAnotherNodeRevokesStopsHereWithTheNextRequest() {
        for (String revoking : List.of("UPDATE api_client_secret SET revoked_at = NOW(3) WHERE client_id = ?1", "UPDATE api_client SET revoked_at = NOW(3) WHERE id = ?1",
                "UPDATE api_client SET scopes = 'ideas:read' WHERE id = ?1")) {
            Sys system = Systems.admit(admin, unit);
            String token = Systems.token(system);
            Systems.with(token).get("/api/v1/client/units").then().statusCode(200);

            QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(revoking).setParameter(1, Id.fromString(system.id()).value()).executeUpdate());

            Systems.with(token).get("/api/v1/client/units").then().spec(revoking.contains("scopes") ? Refused.with(403, "forbidden") : Refused.with(401, "unauthenticated"));
        }
    }

    @Test
    void twoSecretsWorkAtOnceAndOneEndsWithItsOwnTokens() {
        Sys first = Systems.admit(admin, unit);
        Response added = Api.creating(admin).post("/api/v1/units/{id}/api-clients/{client}/secrets", unit.id(), first.id());
        added.then().statusCode(201);
        Sys second = new Sys(first.id(), added.path("secretId"), added.path("secret"));
        Api.creating(admin).post("/api/v1/units/{id}/api-clients/{client}/secrets", unit.id(), first.id()).then().spec(Refused.with(409, "secrets-enough"));
        String old = Systems.token(first);
        String fresh = Systems.token(second);
        Systems.with(old).get("/api/v1/client/units").then().statusCode(200);
        Systems.with(fresh).get("/api/v1/client/units").then().statusCode(200);

        Api.as(admin).post("/api/v1/units/{id}/api-clients/{client}/secrets/{secret}/revocation", unit.id(), first.id(), first.secretId()).then().statusCode(200)
                .body("secrets.find { it.id == '" + first.secretId() + "' }.revokedAt", notNullValue()).body("secrets.find { it.id == '" + second.secretId() + "' }.lastUsedAt", notNullValue());
        Systems.with(old).get("/api/v1/client/units").then().statusCode(401);
        Systems.with(fresh).get("/api/v1/client/units").then().statusCode(200);
        Systems.ask(first).then().statusCode(401);
        Systems.ask(second).then().statusCode(200);
    }

    @Test
    void aClosedUnitTakesItsClientsAlong() {
        String token = Systems.token(Systems.admit(admin, unit));
        Unit successor = world.unit(upper, "Công ty kế thừa");
        Api.creating(admin).body(Map.of("kind", "MERGE", "effectiveOn", Time.dayOf(Instant.now()).toString(), "reason", "Sáp nhập", "otherUnitIds", List.of(successor.id())))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);
        Systems.with(token).get("/api/v1/client/units").then().statusCode(401);
    }

    @Test
    void theQuotaOfAMinuteIsToldAndKept() throws Exception {
        clock.stopAt(Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(80));
        Map<String, Object> terms = Systems.terms(Systems.ALL);
        terms.put("perMinute", 5);
        String token = Systems.token(Systems.admit(admin, unit, terms));
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200).header("RateLimit-Policy", equalTo("\"minute\";q=5;w=60"))
                .header("RateLimit", equalTo("\"minute\";r=4;t=40"));
        List<Integer> statuses = AtOnce.call(10, () -> Systems.with(token).get("/api/v1/client/units").statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(4);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(6);
        Systems.with(token).get("/api/v1/client/units").then().spec(Refused.with(429, "quota-used-up")).header("Retry-After", equalTo("40"))
                .header("RateLimit", equalTo("\"minute\";r=0;t=40"));
        clock.advance(Duration.ofSeconds(40));
        Systems.with(token).get("/api/v1/client/units").then().statusCode(200).header("RateLimit", equalTo("\"minute\";r=4;t=60"));
    }
}
