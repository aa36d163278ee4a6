package vn.sangkien.unit.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/** Who may do what at a unit and why; a right comes from somebody who holds more, and goes with its unit. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightsTest {

    @Inject
    World world;
    @Inject
    EntityManager database;

    private Unit upper;
    private Unit unit;
    private Person above;
    private Person admin;
    private Person officer;

    @BeforeEach
    void aUnitWithPeople() {
        upper = world.upper(world.root(), "Cấp trên có quyền");
        unit = world.unit(upper, "Cơ sở có quyền");
        above = world.person("Quản Trị Cấp Trên", Role.ADMIN, upper);
        admin = world.person("Quản Trị Cơ Sở", Role.ADMIN, unit);
        officer = world.person("Cán Bộ Cơ Sở", Role.UNIT_OFFICER, unit);
    }

    @Test
    void everybodyWhoseRightWorksHereIsNamedWithWhereItComesFrom() {
        Person elsewhere = world.person("Người Nơi Khác", Role.REVIEWER, world.unit(upper, "Cơ sở khác"));
        Api.as(admin).get("/api/v1/units/{id}/rights", unit.id()).then().statusCode(200)
                .body("items.person", hasItems("Quản Trị Cơ Sở", "Cán Bộ Cơ Sở", "Quản Trị Cấp Trên")).body("items.person", not(hasItem(elsewhere.name())))
                .body("items.find { it.person == 'Quản Trị Cấp Trên' }.inherited", equalTo(true)).body("items.find { it.person == 'Quản Trị Cấp Trên' }.from.id", equalTo(upper.id()))
                .body("items.find { it.person == 'Cán Bộ Cơ Sở' }.inherited", equalTo(false));

        String cursor = Api.as(admin).queryParam("limit", 2).get("/api/v1/units/{id}/rights", unit.id()).then().body("items.person", contains("Quản Trị Cơ Sở", "Cán Bộ Cơ Sở"))
                .extract().path("nextCursor");
        Api.as(admin).queryParam("limit", 1).queryParam("cursor", cursor).get("/api/v1/units/{id}/rights", unit.id()).then().body("items.person", contains("Quản Trị Cấp Trên"));
        Api.as(admin).get("/api/v1/units/{id}/rights", upper.id()).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void aRightIsGivenByThoseWhoHoldMore() {
        Api.as(admin).get("/api/v1/units/{id}/rights/givable", unit.id()).then().statusCode(200)
                .body("role", containsInAnyOrder("UNIT_OFFICER", "SUPPORT", "REVIEWER", "TARGET_MANAGER", "LATE_ENTRY"));
        Api.as(above).get("/api/v1/units/{id}/rights/givable", unit.id()).then().body("role", hasItems("LEADER", "ADMIN", "DPO", "REVIEWER"));
        Person leader = world.person("Lãnh Đạo", Role.LEADER, unit);
        Api.as(leader).get("/api/v1/units/{id}/rights/givable", unit.id()).then().body("role", contains("LATE_ENTRY")).body("lastDay", contains(nullValue()));

        give(admin, unit, officer, Role.ADMIN).then().spec(Refused.with(403, "forbidden"));
        give(leader, unit, officer, Role.REVIEWER).then().spec(Refused.with(403, "forbidden"));
        give(admin, upper, officer, Role.REVIEWER).then().spec(Refused.with(404, "not-found"));
        give(above, unit, officer, Role.WORKER).then().spec(Refused.with(403, "forbidden"));
        give(admin, unit, officer, Role.REVIEWER).then().statusCode(201);
        give(above, unit, officer, Role.ADMIN).then().statusCode(201);
        Api.as(officer).get("/api/v1/me").then().body("grants.role", containsInAnyOrder("UNIT_OFFICER", "REVIEWER", "ADMIN"));
    }

    @Test
    void onesOwnRightsSayFromWhomAndWhy() {
        give(admin, unit, officer, Role.REVIEWER).then().statusCode(201);
        Api.as(officer).get("/api/v1/me/rights").then().statusCode(200).body("items.role", containsInAnyOrder("UNIT_OFFICER", "REVIEWER"))
                .body("items.find { it.role == 'REVIEWER' }.givenBy", equalTo("Quản Trị Cơ Sở")).body("items.find { it.role == 'REVIEWER' }.reason", equalTo("Thay người nghỉ"))
                .body("items.find { it.role == 'REVIEWER' }.unit.id", equalTo(unit.id())).body("items.find { it.role == 'REVIEWER' }.until", notNullValue());
        Api.as(world.person("Công Nhân")).get("/api/v1/me/rights").then().statusCode(200).body("items", empty());
    }

    @Test
    void aClosedUnitTakesItsRightsAlongAndItsHistoryGoesToTheOfficersOfItsSuccessor() {
        Campaign campaign = world.campaign();
        String idea = Api.submitted(world.worker(campaign, unit), campaign);
        Unit successor = world.unit(upper, "Cơ sở kế thừa");
        Person heir = world.person("Cán Bộ Kế Thừa", Role.UNIT_OFFICER, successor);
        Api.as(heir).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));

        Api.creating(above).body(Map.of("kind", "MERGE", "effectiveOn", today().toString(), "reason", "Sáp nhập", "otherUnitIds", List.of(successor.id())))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);

        Api.as(officer).get("/api/v1/me").then().body("grants", empty());
        Api.as(officer).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.as(heir).get("/api/v1/ideas/{id}", idea).then().statusCode(200);
        Api.decide(heir, idea, Api.ACCEPT).then().statusCode(200);
    }

    @Test
    void whoIsAboveAUnitAfterItMovedHasTheRightsThatWhoWasAboveItHadBefore() {
        Unit destination = world.upper(world.root(), "Cấp trên mới");
        Person next = world.person("Quản Trị Cấp Trên Mới", Role.ADMIN, destination);
        Person whole = world.person("Quản Trị Toàn Quốc", Role.ADMIN, world.root());
        String right = give(above, unit, world.person("Người Được Giao", Role.UNIT_OFFICER, unit), Role.REVIEWER).then().statusCode(201).extract().path("id");
        Campaign campaign = world.campaign();
        String idea = Api.submitted(world.worker(campaign, unit), campaign);
        Person reviewer = world.person("Thẩm Định Cấp Trên", Role.REVIEWER, upper);
        Api.as(reviewer).get("/api/v1/ideas/{id}", idea).then().statusCode(200);

        Api.creating(whole).body(Map.of("kind", "MOVE", "effectiveOn", today().toString(), "reason", "Sắp xếp lại", "otherUnitIds", List.of(destination.id())))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);

        Api.as(above).get("/api/v1/units/{id}/rights", unit.id()).then().spec(Refused.with(404, "not-found"));
        give(above, unit, officer, Role.REVIEWER).then().spec(Refused.with(404, "not-found"));
        Api.creating(above).body(Map.of("reason", "Không còn việc")).post("/api/v1/units/{id}/grants/{grant}/end", unit.id(), right).then().spec(Refused.with(404, "not-found"));
        Api.as(reviewer).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.as(admin).get("/api/v1/units/{id}/rights", unit.id()).then().statusCode(200).body("items.person", hasItems("Quản Trị Cấp Trên Mới", "Cán Bộ Cơ Sở"))
                .body("items.person", not(hasItem("Quản Trị Cấp Trên")));
        give(next, unit, officer, Role.REVIEWER).then().statusCode(201);
    }

    @Test
    void aRightForLaterAndAnOpenInvitationDoNotOutliveTheUnit() {
        Person later = world.person("Sắp Nhận Việc", Role.UNIT_OFFICER, unit);
        Api.creating(admin).body(Map.of("personId", later.id(), "role", "REVIEWER", "startsOn", today().plusDays(10).toString(), "endsOn", today().plusDays(30).toString(),
                "reason", "Thay người nghỉ")).post("/api/v1/units/{id}/grants", unit.id()).then().statusCode(201);
        Unit successor = world.unit(upper, "Cơ sở nhận về");

        Api.creating(above).body(Map.of("kind", "MERGE", "effectiveOn", today().toString(), "reason", "Sáp nhập", "otherUnitIds", List.of(successor.id())))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);

        Api.as(above).get("/api/v1/units/{id}/rights", unit.id()).then().statusCode(200)
                .body("items.findAll { !it.inherited }", empty());
        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT COUNT(*) FROM role_grant WHERE unit_id = ?1 AND (ends_at IS NULL OR ends_at > ?2)")
                .setParameter(1, unit.value()).setParameter(2, Instant.now().plusSeconds(1)).getSingleResult())).isEqualTo(0L);
        give(above, unit, later, Role.REVIEWER).then().statusCode(422);
        Api.creating(above).body(Map.of("contact", "ai-do@example.vn", "role", "REVIEWER", "startsOn", today().toString(), "endsOn", today().plusDays(30).toString(),
                "reason", "Thay người nghỉ")).post("/api/v1/units/{id}/invitations", unit.id()).then().statusCode(422);
        Api.as(admin).get("/api/v1/units/{id}/rights", unit.id()).then().spec(Refused.with(403, "forbidden"));
        Api.as(admin).get("/api/v1/units/{id}/rights", successor.id()).then().spec(Refused.with(403, "forbidden"));
        give(admin, successor, officer, Role.REVIEWER).then().spec(Refused.with(403, "forbidden"));
    }

    private static Response give(Person giver, Unit where, Person person, Role role) {
        return Api.creating(giver).body(Map.of("personId", person.id(), "role", role.name(), "startsOn", today().toString(), "endsOn", today().plusDays(30).toString(),
                "reason", "Thay người nghỉ")).post("/api/v1/units/{id}/grants", where.id());
    }

    private static LocalDate today() {
        return Time.dayOf(Instant.now());
    }
}
