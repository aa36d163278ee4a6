package vn.sangkien.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.sangkien.audit.Trail;
import vn.sangkien.shared.time.Time;

/** What people do is found in the audit, by those who may read it, and without anybody's phone or e-mail. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTrailTest {

    @Inject
    World world;
    @Inject
    Trail trail;

    private Unit upper;
    private Unit unit;
    private Person dpo;

    @BeforeEach
    void aUnit() {
        upper = world.upper(world.root(), "Cấp trên được ghi lại");
        unit = world.unit(upper, "Cơ sở được ghi lại");
        dpo = world.person("Ngô Bảo Vệ", Role.DPO, world.root());
    }

    @Test
    void aGrantIsFoundByPersonObjectActionAndUnit() {
        Person leader = world.person("Lãnh Đạo", Role.LEADER, upper);
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        String day = Time.dayOf(Instant.now()).toString();
        String grant = Api.creating(leader).header("X-Request-Id", "kiem-tra-00017").body(Map.of("personId", officer.id(), "role", "LATE_ENTRY", "startsOn", day, "endsOn", day, "reason", "Mất điện"))
                .post("/api/v1/units/{id}/grants", unit.id()).then().statusCode(201).header("X-Request-Id", "kiem-tra-00017").extract().path("id");
        trail.link();

        for (Map<String, String> filter : List.of(Map.of("actor", leader.id()), Map.of("whom", officer.id()), Map.of("person", leader.id()), Map.of("person", officer.id()),
                Map.of("actor", leader.id(), "whom", officer.id()), Map.of("object", grant), Map.of("unit", upper.id()),
                Map.of("actor", leader.id(), "action", "GRANT_GIVEN", "objectType", "GRANT", "from", day, "until", day))) {
            events(dpo, filter).body("items.action", hasItem("GRANT_GIVEN")).body("items.objectId", hasItem(grant));
        }
        events(dpo, Map.of("object", grant)).body("items", hasSize(1)).body("items[0].actor.name", equalTo("Lãnh Đạo")).body("items[0].actingFor.id", equalTo(officer.id()))
                .body("items[0].reason", equalTo("Mất điện")).body("items[0].requestId", equalTo("kiem-tra-00017")).body("items[0].network", matchesPattern("127\\.0\\.0\\.0/24"))
                .body("items[0].unit.id", equalTo(unit.id())).body("items[0].facts.find { it.name == 'role' }.value", equalTo("LATE_ENTRY"))
                .body("items[0].place.hash", matchesPattern("[0-9a-f]{64}"));
        for (Map<String, String> filter : List.of(Map.of("actor", officer.id()), Map.of("whom", leader.id()), Map.of("actor", leader.id(), "whom", dpo.id()))) {
            events(dpo, filter).body("items.objectId", not(hasItem(grant)));
        }
        events(dpo, Map.of("object", grant, "action", "SIGN_IN")).body("items", hasSize(0));
        events(dpo, Map.of("object", grant, "until", "2025-01-01")).body("items", hasSize(0));
    }

    @Test
    void onlyThoseForDataProtectionAndAdministratorsRead() {
        for (Role role : Role.values()) {
            int expected = role == Role.DPO || role == Role.ADMIN ? 200 : 403;
            Person person = world.person("Người " + role, role, world.root());
            Api.as(person).get("/api/v1/audit-events").then().statusCode(expected);
        }
        Api.anonymous().get("/api/v1/audit-events").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void somebodyOverAPartOfTheTreeReadsThatPart() {
        Unit sibling = world.upper(world.root(), "Cấp trên khác");
        Person here = world.person("Bảo Vệ Bên Này", Role.DPO, upper);
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        for (Unit changed : List.of(unit, sibling)) {
            Api.creating(admin).body(Map.of("name", "Tên thường gọi")).post("/api/v1/units/{id}/aliases", changed.id()).then().statusCode(201);
        }

        events(here, Map.of("actor", admin.id())).body("items.unit.id", contains(unit.id()));
        events(dpo, Map.of("actor", admin.id())).body("items.unit.id", hasItems(unit.id(), sibling.id()));
        Api.as(here).queryParam("unit", sibling.id()).get("/api/v1/audit-events").then().spec(Refused.with(404, "not-found"));
        Api.as(here).queryParam("unit", world.root().id()).get("/api/v1/audit-events").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void lookingAtAnIdeaOfOthersIsKeptOnceAndOneselfIsNotWatched() {
        Campaign campaign = world.campaign();
        Person worker = world.worker(campaign, unit);
        String idea = Api.submitted(worker, campaign);
        Person reviewer = world.person("Người Xét", Role.REVIEWER, unit);

        for (int i = 0; i < 3; i++) {
            Api.as(reviewer).get("/api/v1/ideas/{id}", idea).then().statusCode(200);
        }
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().statusCode(200);
        Api.decide(reviewer, idea, Api.ACCEPT).then().statusCode(200);

        events(dpo, Map.of("object", idea)).body("items.action", contains("IDEA_DECIDED", "IDEA_VIEWED")).body("items.actor.name", contains("Người Xét", "Người Xét"))
                .body("items[0].changes.find { it.field == 'state' }.after", equalTo("VALID"));
    }

    @Test
    void signingInAndOutIsKeptWithoutTheLogin() {
        Person person = world.withPassword(world.person("Đăng Nhập"), "mật khẩu đủ dài 2026");
        signIn(person.email(), "sai mật khẩu rồi").then().statusCode(401);
        var cookies = signIn(person.email(), "mật khẩu đủ dài 2026").then().statusCode(200).extract().detailedCookies();
        Api.anonymous().cookies(cookies).header("X-Requested-With", "test").post("/api/v1/auth/logout").then().statusCode(204);

        String all = events(dpo, Map.of("person", person.id())).body("items.action", contains("SIGN_OUT", "SIGN_IN", "SIGN_IN_FAILED"))
                .body("items[2].actor", nullValue()).body("items[2].actingFor.id", equalTo(person.id())).extract().asString();
        assertThat(all).doesNotContain(person.email()).contains("n…@example.vn");
    }

    @Test
    void peopleAreFoundByTheirNameOrContactWithinTheReadersUnitsAlsoWhenTheirRightHasEnded() {
        Person here = world.person("Bảo Vệ Bên Này", Role.DPO, upper);
        Person officer = world.person("Đặng Thị Tìm Được", Role.UNIT_OFFICER, unit);
        Person elsewhere = world.person("Đặng Thị Tìm Được", Role.UNIT_OFFICER, world.upper(world.root(), "Cấp trên khác"));
        Person nowhere = world.person("Không Nơi Làm Việc");
        people(here, "dang thi tim duoc").body("items.id", contains(officer.id())).body("items[0].unit.id", equalTo(unit.id()));
        people(here, officer.email()).body("items.id", contains(officer.id()));
        people(here, elsewhere.email()).body("items", hasSize(0));
        people(here, nowhere.email()).body("items", hasSize(0));
        people(dpo, "Đặng Thị Tìm Được").body("items.id", hasItems(officer.id(), elsewhere.id()));
        people(dpo, nowhere.email()).body("items.id", contains(nowhere.id())).body("items[0].unit", nullValue());
        events(dpo, Map.of("actor", here.id(), "action", "PEOPLE_SEARCHED")).body("items", hasSize(4))
                .body("items[2].facts.find { it.name == 'asked' }.value", not(containsString(officer.email())));

        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        String grant = Api.as(admin).queryParam("role", "UNIT_OFFICER").get("/api/v1/units/{id}/grants", unit.id()).then().extract()
                .path("items.find { it.personId == '" + officer.id() + "' }.id");
        Api.creating(admin).body(Map.of("reason", "Chuyển công tác")).post("/api/v1/units/{id}/grants/{grant}/end", unit.id(), grant).then().statusCode(200);
        people(here, "dang thi tim duoc").body("items.id", contains(officer.id()));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        for (int i = 0; i < 7; i++) {
            Api.creating(admin).body(Map.of("name", "Tên thứ " + i)).post("/api/v1/units/{id}/aliases", unit.id()).then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = new HashMap<String, String>(Map.of("actor", admin.id(), "limit", "3"));
            if (cursor != null) {
                asked.put("cursor", cursor);
            }
            var page = events(dpo, asked).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void everyAnswerHasARequestId() {
        String own = UUID.randomUUID().toString();
        Api.anonymous().header("X-Request-Id", own).get("/api/v1/ideas/x").then().statusCode(404).header("X-Request-Id", own);
        Api.anonymous().header("X-Request-Id", "x y\"").get("/api/v1/campaigns").then().statusCode(200).header("X-Request-Id", not("x y\"")).header("X-Request-Id", notNullValue());
    }

    private static io.restassured.response.Response signIn(String login, String password) {
        return Api.anonymous().body(Map.of("login", login, "password", password)).post("/api/v1/auth/login");
    }

    private static ValidatableResponse people(Person reader, String typed) {
        return Api.as(reader).queryParam("q", typed).get("/api/v1/audit-events/people").then().statusCode(200);
    }

    private static ValidatableResponse events(Person reader, Map<String, String> filter) {
        return Api.as(reader).queryParams(filter).get("/api/v1/audit-events").then().statusCode(200);
    }
}
