package vn.sangkien.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.integration.Systems.Sys;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** Administrators admit other systems, and every step is kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdministrationTest {

    private static final String ADDRESS = "/api/v1/units/{id}/api-clients";

    @Inject
    World world;
    @Inject
    EntityManager database;
    @Inject
    ClientService clients;

    private Unit upper;
    private Unit unit;
    private Person admin;

    @BeforeEach
    void aUnit() {
        upper = world.upper(world.root(), "Cấp trên quản phần mềm");
        unit = world.unit(upper, "Công ty quản phần mềm");
        admin = world.person("Quản Trị", Role.ADMIN, unit);
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> terms = Systems.terms(List.of("IDEAS_READ"));
        String secret = Api.as(admin).header("Idempotency-Key", key).body(terms).post(ADDRESS, unit.id()).then().statusCode(201).body("secret", containsString("sk_live_"))
                .extract().path("secret");
        Api.as(admin).header("Idempotency-Key", key).body(terms).post(ADDRESS, unit.id()).then().statusCode(201).body("secret", nullValue());
        Api.as(admin).get(ADDRESS, unit.id()).then().statusCode(200).body("items.size()", equalTo(1)).body("items[0].secrets.prefix", contains(secret.substring(0, 16)))
                .body(not(containsString(secret)));
        for (String column : List.of("SELECT COUNT(*) FROM idempotent_request WHERE answer LIKE '%" + secret + "%'", "SELECT COUNT(*) FROM audit_event WHERE detail LIKE '%" + secret + "%'",
                "SELECT COUNT(*) FROM api_client_secret WHERE secret_hash LIKE '%" + secret + "%'")) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(column).getSingleResult())).isEqualTo(0L);
        }
    }

    @Test
    void thoseBelowAreListedPageByPageAndThoseElsewhereNot() {
        Person above = world.person("Quản Trị Cấp Trên", Role.ADMIN, upper);
        Sys first = Systems.admit(admin, unit);
        Sys second = Systems.admit(above, upper);
        Sys third = Systems.admit(above, unit);
        String cursor = Api.as(above).queryParam("limit", 2).get(ADDRESS, upper.id()).then().body("items.id", contains(third.id(), second.id())).extract().path("nextCursor");
        Api.as(above).queryParam("limit", 2).queryParam("cursor", cursor).get(ADDRESS, upper.id()).then().body("items.id", contains(first.id()));
        Api.as(admin).get(ADDRESS, unit.id()).then().body("items.id", contains(third.id(), first.id()));
        Api.as(admin).get(ADDRESS, upper.id()).then().spec(Refused.with(404, "not-found"));
        Api.as(admin).body(Map.of("reason", "Thử")).post(ADDRESS + "/{client}/revocation", unit.id(), second.id()).then().spec(Refused.with(404, "not-found"));
        Api.creating(admin).post(ADDRESS + "/{client}/secrets", unit.id(), second.id()).then().spec(Refused.with(404, "not-found"));
        Api.as(admin).post(ADDRESS + "/{client}/secrets/{secret}/revocation", unit.id(), first.id(), second.secretId()).then().spec(Refused.with(404, "not-found"));
        Api.creating(admin).body(Systems.terms(Systems.ALL)).post(ADDRESS, upper.id()).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void whatCannotBeAgreedIsNamed() {
        Map<String, Object> terms = Systems.terms(List.of("IDEAS_READ"));
        terms.put("addresses", List.of("203.0.113.0/24", "công ty"));
        terms.put("lastDay", Time.dayOf(Instant.now()).plusDays(500).toString());
        Api.creating(admin).body(terms).post(ADDRESS, unit.id()).then().spec(Refused.naming("addresses[1]")).spec(Refused.naming("lastDay"));
        terms = Systems.terms(List.of());
        terms.put("perMinute", 0);
        Api.creating(admin).body(terms).post(ADDRESS, unit.id()).then().spec(Refused.naming("scopes")).spec(Refused.naming("perMinute"));
        Api.as(admin).get(ADDRESS, unit.id()).then().body("items", empty());
    }

    @Test
    void whatWasAgreedIsChangedByThoseWhoReadIt() {
        Sys system = Systems.admit(admin, unit);
        Map<String, Object> terms = Systems.terms(List.of());
        terms.remove("scopes");
        terms.put("perMinute", 30);
        Api.as(admin).body(terms).put(ADDRESS + "/{client}", unit.id(), system.id()).then().spec(Refused.with(428, "precondition-required"));
        String etag = Api.as(admin).get(ADDRESS + "/{client}", unit.id(), system.id()).header("ETag");
        Api.as(admin).header("If-Match", etag).body(terms).put(ADDRESS + "/{client}", unit.id(), system.id()).then().statusCode(200).body("perMinute", equalTo(30));
        Api.as(admin).header("If-Match", etag).body(terms).put(ADDRESS + "/{client}", unit.id(), system.id()).then().spec(Refused.with(409, "stale-version"));
        Api.as(admin).body(Map.of("reason", "Hết hợp đồng")).post(ADDRESS + "/{client}/revocation", unit.id(), system.id()).then().statusCode(200);
        Api.as(admin).header("If-Match", etag).body(terms).put(ADDRESS + "/{client}", unit.id(), system.id()).then().spec(Refused.with(409, "client-revoked"));
        Api.creating(admin).post(ADDRESS + "/{client}/secrets", unit.id(), system.id()).then().spec(Refused.with(409, "client-revoked"));
    }

    @Test
    void aSystemThatNobodyUsesForThreeMonthsIsSwitchedOffUntilItGetsANewSecret() {
        Sys forgotten = Systems.admit(admin, unit);
        Sys inUse = Systems.admit(admin, unit);
        String running = Systems.token(forgotten);
        lastUsed(forgotten, Duration.ofDays(90).plusMinutes(1));
        lastUsed(inUse, Duration.ofDays(89));

        assertThat(clients.switchOffUnused(500)).isFalse();

        Systems.with(running).get("/api/v1/client/units").then().spec(Refused.with(401, "unauthenticated"));
        Systems.ask(forgotten).then().statusCode(401);
        Systems.ask(inUse).then().statusCode(200);
        Api.as(admin).get(ADDRESS + "/{client}", unit.id(), inUse.id()).then().body("state", equalTo("WORKING")).body("switchedOffAt", nullValue());
        Api.as(admin).get(ADDRESS + "/{client}", unit.id(), forgotten.id()).then().statusCode(200).body("state", equalTo("SWITCHED_OFF")).body("switchedOffAt", notNullValue())
                .body("secrets[0].revokedAt", notNullValue());
        Api.as(admin).queryParam("object", forgotten.id()).get("/api/v1/audit-events").then().body("items.find { it.action == 'CLIENT_SWITCHED_OFF' }.unit.id", equalTo(unit.id()))
                .body("items.find { it.action == 'CLIENT_SWITCHED_OFF' }.actor", nullValue());

        Response again = Api.creating(admin).post(ADDRESS + "/{client}/secrets", unit.id(), forgotten.id());
        again.then().statusCode(201).body("client.state", equalTo("WORKING"));
        Systems.ask(new Sys(forgotten.id(), again.path("secretId"), again.path("secret"))).then().statusCode(200);
        Systems.with(running).get("/api/v1/client/units").then().statusCode(401);
    }

    private void lastUsed(Sys system, Duration ago) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE api_client_secret SET created_at = ?2, last_used_at = ?2 WHERE client_id = ?1")
                .setParameter(1, Id.fromString(system.id()).value()).setParameter(2, Instant.now().minus(ago)).executeUpdate());
    }

    @Test
    void whoAnswersForASystemIsReadHereAndNotInTheDatabase() {
        Sys system = Systems.admit(admin, unit);
        Api.as(admin).get(ADDRESS + "/{client}", unit.id(), system.id()).then().body("ownerContact", equalTo("Phòng CNTT, 024 3825 0000"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT COUNT(*) FROM api_client WHERE owner_contact LIKE '%3825%'").getSingleResult())).isEqualTo(0L);
    }

    @Test
    void everyStepIsInTheAudit() {
        Sys system = Systems.admit(admin, unit);
        Api.as(admin).post(ADDRESS + "/{client}/secrets/{secret}/revocation", unit.id(), system.id(), system.secretId()).then().statusCode(200);
        Systems.ask(system).then().statusCode(401);
        Api.as(admin).body(Map.of("reason", "Hết hợp đồng")).post(ADDRESS + "/{client}/revocation", unit.id(), system.id()).then().statusCode(200);
        Api.as(admin).queryParam("object", system.id()).get("/api/v1/audit-events").then().statusCode(200)
                .body("items.action", hasItems("CLIENT_CREATED", "CLIENT_SECRET_ISSUED", "CLIENT_SECRET_REVOKED", "CLIENT_REVOKED"))
                .body("items.find { it.action == 'CLIENT_REVOKED' }.actor.name", equalTo("Quản Trị")).body("items.find { it.action == 'CLIENT_REVOKED' }.reason", equalTo("Hết hợp đồng"));
    }
}
