package vn.sangkien.unit.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/** The right of late entry is given by those who hold more, to people of the unit, for some days, with a reason. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitGrantTest {

    @Inject
    World world;

    private Unit upper;
    private Unit unit;
    private Person leader;
    private Person officer;
    private LocalDate today;

    @BeforeEach
    void aUnitWithAnOfficer() {
        upper = world.unit(world.root(), "Cấp trên cấp quyền");
        unit = world.unit(upper, "Cơ sở nhập muộn");
        leader = world.person("Lãnh Đạo Cấp Trên", Role.LEADER, upper);
        officer = world.person("Trần Thị Nhập Muộn", Role.UNIT_OFFICER, unit);
        today = Time.dayOf(Instant.now());
    }

    @Test
    void aRightWorksAtOnceAndStopsWhenItIsEnded() {
        String id = give(leader, unit, officer).then().statusCode(201).body("state", equalTo("IN_FORCE")).body("person", equalTo("Trần Thị Nhập Muộn"))
                .body("unit.id", equalTo(unit.id())).body("givenBy", equalTo("Lãnh Đạo Cấp Trên")).body("reason", equalTo("Mất điện ba ngày"))
                .extract().path("id");
        Api.as(officer).get("/api/v1/me").then().body("grants.role", containsInAnyOrder("UNIT_OFFICER", "LATE_ENTRY"));
        list(leader, upper).body("items.find { it.id == '" + id + "' }.endsAt", notNullValue());

        end(leader, upper, id).then().statusCode(200).body("state", equalTo("ENDED")).body("endedBy", equalTo("Lãnh Đạo Cấp Trên"))
                .body("endReason", equalTo("Đã nhập xong"));

        Api.as(officer).get("/api/v1/me").then().body("grants.role", contains("UNIT_OFFICER"));
        list(leader, unit, Role.LATE_ENTRY).body("items.state", contains("ENDED"));
        end(leader, unit, id).then().spec(Refused.with(409, "grant-over"));
        give(leader, unit, officer).then().statusCode(201);
    }

    @Test
    void aRightForLaterDaysWaits() {
        var later = new HashMap<>(body(officer, today.plusDays(5), today.plusDays(9)));
        give(leader, unit, later).then().statusCode(201).body("state", equalTo("UPCOMING"));
        Api.as(officer).get("/api/v1/me").then().body("grants.role", contains("UNIT_OFFICER"));
        give(leader, unit, officer).then().statusCode(201);
        give(leader, unit, body(officer, today.plusDays(9), today.plusDays(10))).then().spec(Refused.with(409, "grant-held"));
    }

    @Test
    void onlyWhoHoldsMoreOverTheUnitGivesIt() {
        Person holder = world.person("Người Có Quyền Nhập Muộn", Role.LATE_ENTRY, unit);
        give(holder, unit, officer).then().spec(Refused.with(403, "forbidden"));
        give(officer, unit, holder).then().spec(Refused.with(403, "forbidden"));
        give(world.person("Người Giao Chỉ Tiêu", Role.TARGET_MANAGER, upper), unit, officer).then().spec(Refused.with(403, "forbidden"));
        give(world.person("Lãnh Đạo Nơi Khác", Role.LEADER, world.unit(world.root(), "Nơi khác")), unit, officer).then().spec(Refused.with(404, "not-found"));
        give(world.person("Lãnh Đạo Cơ Sở", Role.LEADER, unit), upper, officer).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().header("Idempotency-Key", UUID.randomUUID().toString()).body(body(officer, today, today)).post("/api/v1/units/{id}/grants", unit.id())
                .then().spec(Refused.with(401));
        Api.as(officer).get("/api/v1/units/{id}/grants", unit.id()).then().spec(Refused.with(403));
        Api.as(world.person("Quản Trị", Role.ADMIN, unit)).get("/api/v1/units/{id}/grants", unit.id()).then().statusCode(200)
                .body("items.person", hasItem("Người Có Quyền Nhập Muộn"));
    }

    @Test
    void noOtherRightIsGivenThisWayAndNobodyGivesOneToThemselves() {
        for (Role role : List.of(Role.ADMIN, Role.LEADER, Role.REVIEWER, Role.UNIT_OFFICER, Role.WORKER)) {
            var other = new HashMap<>(body(officer, today, today));
            other.put("role", role.name());
            give(leader, unit, other).then().spec(Refused.with(403, "forbidden"));
        }
        give(leader, upper, leader).then().spec(Refused.with(403, "four-eyes"));
        end(leader, unit, "0000000000000").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        give(leader, unit, body(officer, today.minusDays(1), today)).then().spec(Refused.naming("startsOn"));
        give(leader, unit, body(officer, today, today.minusDays(1))).then().spec(Refused.naming("endsOn"));
        give(leader, unit, body(officer, today, today.plusYears(3))).then().spec(Refused.naming("endsOn"));
        give(leader, unit, body(world.person("Người Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Xa")), today, today))
                .then().spec(Refused.naming("personId"));
        var noReason = new HashMap<>(body(officer, today, today));
        noReason.put("reason", " ");
        give(leader, unit, noReason).then().spec(Refused.naming("reason"));
        world.close(unit, null);
        give(leader, unit, officer).then().spec(Refused.with(422, "unit-closed"));
    }

    @Test
    void nobodyGivesARightForLongerThanTheyHaveTheirOwn() {
        Person passing = world.person("Lãnh Đạo Có Hạn");
        LocalDate last = today.plusDays(5);
        world.grantUntil(passing, Role.LEADER, upper, startOf(last.plusDays(1)));

        give(passing, unit, body(officer, today, last.plusDays(1))).then().spec(Refused.with(422, "grant-outlasts"))
                .body("detail", containsString(Time.shown(last))).body("detailEn", containsString(Time.shown(last))).body("lastDay", equalTo(last.toString()));
        Api.as(passing).get("/api/v1/units/{id}/rights/givable", unit.id()).then().body("role", contains("LATE_ENTRY")).body("lastDay", contains(last.toString()));
        list(leader, unit, Role.LATE_ENTRY).body("items", empty());
        give(passing, unit, body(officer, today, last)).then().statusCode(201);
    }

    @Test
    void whatCountsIsTheLongestRightThatMayGiveIt() {
        Person passing = world.person("Quản Trị Có Hạn");
        world.grantUntil(passing, Role.LEADER, upper, startOf(today.plusDays(3)));
        world.grantUntil(passing, Role.ADMIN, unit, startOf(today.plusDays(9)));
        world.grant(passing, Role.REVIEWER, upper);

        give(passing, unit, body(officer, today, today.plusDays(9))).then().spec(Refused.with(422, "grant-outlasts"));
        give(passing, unit, body(officer, today, today.plusDays(8))).then().statusCode(201);
        world.grant(passing, Role.ADMIN, upper);
        give(passing, unit, body(officer, today.plusDays(20), today.plusDays(40))).then().statusCode(201);
    }

    @Test
    void aRightThatEndsDuringThisDayGivesNone() {
        Person passing = world.person("Lãnh Đạo Hết Hạn");
        world.grantUntil(passing, Role.LEADER, upper, startOf(today.plusDays(1)).minusSeconds(1));
        give(passing, unit, body(officer, today, today)).then().spec(Refused.with(422, "grant-outlasts")).body("lastDay", nullValue());
        Api.as(passing).get("/api/v1/units/{id}/rights/givable", unit.id()).then().statusCode(200).body("$", empty());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }

    @Test
    void theSameRequestAndManyAtOnceGiveOneRight() throws Exception {
        List<Integer> answers = AtOnce.call(4, () -> give(leader, unit, officer).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        list(leader, unit, Role.LATE_ENTRY).body("items", hasSize(1));
    }

    @Test
    void allKindsAreListedPageByPageTheNewestFirst() {
        Person admin = world.person("Quản Trị Cơ Sở", Role.ADMIN, unit);
        Person reviewer = world.person("Người Thẩm Định", Role.REVIEWER, unit);
        world.person("Người Nơi Khác", Role.REVIEWER, world.unit(upper, "Cơ sở bên cạnh"));
        give(leader, unit, officer).then().statusCode(201);

        list(admin, unit).body("items.role", contains("LATE_ENTRY", "REVIEWER", "ADMIN", "UNIT_OFFICER"));
        list(admin, unit, Role.REVIEWER).body("items.person", contains(reviewer.name()));
        String cursor = page(admin, null).body("items.role", contains("LATE_ENTRY", "REVIEWER", "ADMIN")).extract().path("nextCursor");
        world.person("Người Đến Sau", Role.SUPPORT, unit);
        page(admin, cursor).body("items.role", contains("UNIT_OFFICER")).body("nextCursor", nullValue());
        list(leader, upper).body("items.role", hasItem("LEADER"));
        Api.as(admin).get("/api/v1/units/{id}/grants", upper.id()).then().spec(Refused.with(404, "not-found"));
    }

    private ValidatableResponse page(Person person, String cursor) {
        var asked = Api.as(person).queryParam("limit", 3);
        return (cursor == null ? asked : asked.queryParam("cursor", cursor)).get("/api/v1/units/{id}/grants", unit.id()).then().statusCode(200);
    }

    @Test
    void workersAreFoundByLoginOnlyAndOfficersByName() {
        Person worker = world.worker(world.campaign(), unit);
        Person stranger = world.worker(world.campaign(), world.unit(world.root(), "Xa"));

        find(worker.email()).body("items.id", contains(worker.id())).body("items[0].unit.id", equalTo(unit.id()));
        find(worker.name()).body("items", empty());
        find(stranger.email()).body("items", empty());
        find("nhập muộn").body("items.name", contains("Trần Thị Nhập Muộn"));
        find("%%").body("items", empty());
        find("NHAP MUON").body("items.name", contains("Trần Thị Nhập Muộn"));
        Api.as(leader).queryParam("q", "x").get("/api/v1/units/{id}/grants/candidates", unit.id()).then().spec(Refused.with(400, "validation"));
        give(leader, unit, worker).then().statusCode(201).body("endedBy", nullValue());
    }

    private ValidatableResponse find(String typed) {
        return Api.as(leader).queryParam("q", typed).get("/api/v1/units/{id}/grants/candidates", unit.id()).then().statusCode(200);
    }

    private static ValidatableResponse list(Person person, Unit of) {
        return Api.as(person).get("/api/v1/units/{id}/grants", of.id()).then().statusCode(200);
    }

    private static ValidatableResponse list(Person person, Unit of, Role role) {
        return Api.as(person).queryParam("role", role.name()).get("/api/v1/units/{id}/grants", of.id()).then().statusCode(200);
    }

    private Response give(Person giver, Unit of, Person person) {
        return give(giver, of, body(person, today, today.plusDays(2)));
    }

    private static Response give(Person giver, Unit of, Map<String, Object> body) {
        return Api.creating(giver).body(body).post("/api/v1/units/{id}/grants", of.id());
    }

    private static Response end(Person person, Unit of, String grant) {
        return Api.creating(person).body(Map.of("reason", "Đã nhập xong")).post("/api/v1/units/{id}/grants/{grant}/end", of.id(), grant);
    }

    private static Map<String, Object> body(Person person, LocalDate from, LocalDate until) {
        return Map.of("personId", person.id(), "role", "LATE_ENTRY", "startsOn", from.toString(), "endsOn", until.toString(), "reason", "Mất điện ba ngày");
    }
}
