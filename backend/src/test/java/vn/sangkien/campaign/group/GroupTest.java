package vn.sangkien.campaign.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** Units are put together in groups, go from one to another, and are in one of a kind at most on any day. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GroupTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    GroupService groups;
    @Inject
    EntityManager database;

    private Campaign campaign;
    private Unit top;
    private Unit unit;
    private Unit other;
    private Person admin;

    @BeforeEach
    void aUnionWithTwoUnits() {
        campaign = world.campaign();
        top = world.unit(world.root(), "Liên đoàn thi đua");
        unit = world.unit(top, "Cơ sở An");
        other = world.unit(top, "Cơ sở Bình");
        admin = world.person("Quản trị", Role.ADMIN, top);
    }

    @Test
    void aGroupIsMadeFilledAndReadByEverybody() {
        String group = group("Cụm Đông");
        members(group, "JOIN", today(), unit, other).statusCode(200).body("members", equalTo(2));

        Api.anonymous().get("/api/v1/groups/{id}", group).then().statusCode(200).body("name", equalTo("Cụm Đông"))
                .body("unit.id", equalTo(top.id())).body("members", equalTo(2)).body("editable", equalTo(false));
        Api.anonymous().get("/api/v1/groups/{id}/members", group).then().statusCode(200).body("items.unit.id", contains(unit.id(), other.id()))
                .body("items.until", contains(nullValue(), nullValue()));
        Api.anonymous().get("/api/v1/campaigns/{id}/groups", campaign.id()).then().statusCode(200).body("items.id", hasItem(group));
        Api.as(admin).get("/api/v1/groups/{id}/changes", group).then().statusCode(200).body("items.field", hasItem("members"))
                .body("items.byName", hasItem("Quản trị")).body("items.reason", hasItem("Theo quyết định thành lập cụm"));
    }

    @Test
    void theUnitAtTheTopCompetesWithNoneAndAMemberHasNoBoardAboveItself() {
        Person root = world.person("Quản trị cả nước", Role.ADMIN, world.root());
        String national = Api.creating(root).body(Map.of("name", "Cụm cả nước " + unit.value(), "kind", "CLUSTER", "unitId", world.root().id(),
                "reason", "Theo quyết định thành lập cụm")).post("/api/v1/campaigns/{id}/groups", campaign.id()).then().statusCode(201).extract().path("id");
        Api.creating(root).body(Map.of("step", "JOIN", "unitIds", List.of(world.root().id()), "effectiveOn", today().toString(), "reason", "Vào cụm"))
                .post("/api/v1/groups/{id}/members", national).then().spec(Refused.with(422, "group-root"));

        String group = group("Cụm có cả đơn vị lập ra");
        members(group, "JOIN", today(), unit, top).statusCode(200);
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("group", group).queryParam("unit", top.id()).get("/api/v1/leaderboards")
                .then().statusCode(200).body("rows.unit.id", hasItems(unit.id(), top.id()));
    }

    @Test
    void membersAreListedPageByPage() {
        String group = group("Cụm nhiều trang");
        members(group, "JOIN", today(), unit, other).statusCode(200);

        String next = Api.anonymous().queryParam("limit", 1).get("/api/v1/groups/{id}/members", group).then()
                .body("items.unit.id", contains(unit.id())).extract().path("nextCursor");
        Api.anonymous().queryParam("limit", 1).queryParam("cursor", next).get("/api/v1/groups/{id}/members", group).then()
                .body("items.unit.id", contains(other.id())).body("nextCursor", nullValue());
    }

    @Test
    void aUnitGoesOverToAnotherGroupAsOfADay() {
        String from = group("Cụm cũ");
        String to = group("Cụm mới");
        LocalDate day = today().plusDays(3);
        members(from, "JOIN", today().minusDays(30), unit).statusCode(200);

        members(to, "JOIN", day, unit).spec(Refused.with(422, "group-member-elsewhere")).body("detail", containsString("Cụm cũ"));
        members(to, "MOVE", day, unit).statusCode(200);

        assertThat(membersOn(from, day.minusDays(1))).containsExactly(unit.value());
        assertThat(membersOn(to, day.minusDays(1))).isEmpty();
        assertThat(membersOn(from, day)).isEmpty();
        assertThat(membersOn(to, day)).containsExactly(unit.value());
        Api.anonymous().queryParam("on", day.toString()).get("/api/v1/groups/{id}/members", to).then().body("items.unit.id", contains(unit.id()));
        Api.as(admin).get("/api/v1/groups/{id}/changes", from).then().body("items[0].before", equalTo("Cơ sở An")).body("items[0].effectiveOn", equalTo(day.toString()));
    }

    @Test
    void aUnitMayBeInOneGroupOfEachKind() {
        String cluster = group("Cụm địa bàn");
        String bloc = create(Map.of("name", "Khối may mặc", "kind", "BLOC")).statusCode(201).extract().path("id");

        members(cluster, "JOIN", today(), unit).statusCode(200);
        members(bloc, "JOIN", today(), unit).statusCode(200);
    }

    @Test
    void whoLeavesIsGoneFromTheDayOn() {
        String group = group("Cụm có người rời");
        members(group, "JOIN", today().minusDays(5), unit).statusCode(200);

        members(group, "LEAVE", today(), unit).statusCode(200).body("members", equalTo(0));

        assertThat(membersOn(group, today().minusDays(1))).containsExactly(unit.value());
        members(group, "LEAVE", today(), unit).spec(Refused.with(422, "group-not-member"));
        members(group, "JOIN", today().minusDays(3), unit).spec(Refused.with(422, "group-member-later"));
        members(group, "JOIN", today(), unit).statusCode(200);
    }

    @Test
    void joiningAndLeavingOnTheSameDayLeavesNothing() {
        String group = group("Cụm nhầm");
        members(group, "JOIN", today(), unit).statusCode(200);
        members(group, "LEAVE", today(), unit).statusCode(200);

        assertThat(membersOn(group, today())).isEmpty();
    }

    @Test
    void oneWrongUnitStopsAll() {
        String group = group("Cụm trọn gói");
        Unit stranger = world.unit(world.root(), "Cơ sở nơi khác");

        members(group, "JOIN", today(), unit, stranger).spec(Refused.with(422, "group-unit-outside"));
        membersById(group, "JOIN", today(), unit.id(), Id.of(Id.next()).toString()).spec(Refused.with(422, "group-unit-outside"));

        assertThat(membersOn(group, today())).isEmpty();
    }

    @Test
    void closedUnitsAndDaysThatCannotBeAreRefused() {
        String group = group("Cụm mở");
        world.close(unit, other);

        members(group, "JOIN", today(), unit).spec(Refused.with(422, "unit-closed"));
        members(group, "JOIN", LocalDate.of(1900, 1, 1), other).spec(Refused.with(422, "unit-not-yet"));
        members(group, "JOIN", LocalDate.of(9999, 12, 31), other).spec(Refused.with(422, "group-day"));
        Api.anonymous().queryParam("on", "2026-02-30").get("/api/v1/groups/{id}/members", group).then().spec(Refused.naming("on"));
    }

    @Test
    void twoGroupsThatTakeAUnitAtTheSameMomentGetItOnce() throws Exception {
        List<String> both = List.of(group("Cụm nhanh"), group("Cụm nhanh hơn"));

        List<Integer> statuses = AtOnce.call(both.stream().map(group -> (Callable<Integer>) () -> members(group, "JOIN", today(), unit).extract().statusCode()).toList());

        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        assertThat(both.stream().mapToInt(group -> membersOn(group, today()).size()).sum()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesTwoGroupsAtOnce() {
        String one = group("Cụm thứ nhất");
        String two = group("Cụm thứ hai");
        members(one, "JOIN", today(), unit).statusCode(200);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                INSERT INTO group_member (group_id, unit_id, valid_from, valid_to, campaign_id, kind) VALUES (?1, ?2, '2020-01-01', '2099-01-01', ?3, 'CLUSTER')""")
                .setParameter(1, Id.fromString(two).value()).setParameter(2, unit.value()).setParameter(3, campaign.value()).executeUpdate()))
                .hasStackTraceContaining("group_member_once");
    }

    @Test
    void aMergedUnitsPlaceGoesToItsSuccessor() {
        String group = group("Cụm qua sáp nhập");
        members(group, "JOIN", today().minusDays(9), unit).statusCode(200);

        var merge = Map.of("kind", "MERGE", "effectiveOn", today().toString(), "reason", "Sắp xếp lại", "otherUnitIds", List.of(other.id()));
        Api.as(admin).body(merge).post("/api/v1/units/{id}/changes/preview", unit.id()).then().statusCode(200)
                .body("effects.find { it.code == 'group-memberships' }.count", equalTo(1));
        Api.creating(admin).body(merge).post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);

        assertThat(membersOn(group, today().minusDays(1))).containsExactly(unit.value());
        assertThat(membersOn(group, today())).containsExactly(other.value());
    }

    @Test
    void aSuccessorThatHasItsOwnPlaceKeepsIt() {
        String group = group("Cụm của đơn vị đóng");
        String own = group("Cụm của đơn vị kế thừa");
        members(group, "JOIN", today().minusDays(9), unit).statusCode(200);
        members(own, "JOIN", today().minusDays(9), other).statusCode(200);

        Api.creating(admin).body(Map.of("kind", "CLOSE", "effectiveOn", today().toString(), "reason", "Giải thể", "otherUnitIds", List.of(other.id())))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);

        assertThat(membersOn(group, today())).isEmpty();
        assertThat(membersOn(own, today())).containsExactly(other.value());
    }

    @Test
    void aDissolvedGroupStaysReadableAndTakesNobody() {
        String group = group("Cụm giải thể");
        members(group, "JOIN", today().minusDays(5), unit).statusCode(200);

        dissolve(admin, group, 0).statusCode(200).body("dissolvedOn", equalTo(today().toString())).body("members", equalTo(0));

        members(group, "JOIN", today(), other).spec(Refused.with(422, "group-dissolved"));
        dissolve(admin, group, 1).spec(Refused.with(422, "group-dissolved"));
        assertThat(membersOn(group, today().minusDays(1))).containsExactly(unit.value());
    }

    @Test
    void aRenamingOnTopOfAnotherIsRefused() {
        String group = group("Cụm tên cũ");
        var renaming = Map.of("name", "Cụm tên mới", "reason", "Đổi tên");

        Api.as(admin).header("If-Match", "\"0\"").body(renaming).put("/api/v1/groups/{id}", group).then().statusCode(200).body("name", equalTo("Cụm tên mới"));
        Api.as(admin).header("If-Match", "\"0\"").body(renaming).put("/api/v1/groups/{id}", group).then().spec(Refused.with(409, "stale-version"));
        Api.as(admin).body(renaming).put("/api/v1/groups/{id}", group).then().spec(Refused.with(428, "precondition-required"));
        create(Map.of("name", "Cụm tên mới")).spec(Refused.with(409, "group-name-taken"));
    }

    @Test
    void groupsAreChangedOnlyByAdministratorsOfTheUnitThatPutThemTogether() {
        String group = group("Cụm có chủ");
        Person officer = world.person("Cán bộ", Role.UNIT_OFFICER, top);
        Person elsewhere = world.person("Quản trị nơi khác", Role.ADMIN, world.unit(world.root(), "Liên đoàn khác"));
        var join = request("JOIN", today(), unit.id());

        Api.creating(officer).body(join).post("/api/v1/groups/{id}/members", group).then().spec(Refused.with(403, "forbidden"));
        Api.creating(elsewhere).body(join).post("/api/v1/groups/{id}/members", group).then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).get("/api/v1/groups/{id}/changes", group).then().spec(Refused.with(404, "not-found"));
        dissolve(elsewhere, group, 0).spec(Refused.with(404, "not-found"));
        Api.anonymous().body(join).header("Idempotency-Key", "12345678").post("/api/v1/groups/{id}/members", group).then().spec(Refused.with(401));
        Api.as(admin).get("/api/v1/campaigns/{id}/changes", campaign.id()).then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void whatIsMissingIsNamed() {
        String group = group("Cụm thiếu");
        create(Map.of("name", " ")).spec(Refused.naming("name"));
        create(Map.of("kind", "TEAM")).spec(Refused.naming("kind"));
        membersById(group, "JOIN", today()).spec(Refused.naming("unitIds"));
        Api.as(admin).body(request("JOIN", today(), unit.id())).post("/api/v1/groups/{id}/members", group).then().spec(Refused.naming("Idempotency-Key"));
        Api.anonymous().get("/api/v1/groups/{id}", Id.of(Id.next()).toString()).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().queryParam("kind", "BLOC").get("/api/v1/campaigns/{id}/groups", campaign.id()).then().statusCode(200).body("items", empty());
        Api.anonymous().queryParam("limit", 1).get("/api/v1/campaigns/{id}/groups", campaign.id()).then().body("items", hasSize(1)).body("items.name", not(empty()));
        Api.anonymous().get("/api/v1/groups/{id}", group).then().header("ETag", notNullValue());
    }

    private String group(String name) {
        return create(Map.of("name", name)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse create(Map<String, ?> more) {
        var request = new HashMap<String, Object>(Map.of("unitId", top.id(), "kind", "CLUSTER", "name", "Cụm", "reason", "Theo quyết định thành lập cụm"));
        request.putAll(more);
        return Api.creating(admin).body(request).post("/api/v1/campaigns/{id}/groups", campaign.id()).then();
    }

    private ValidatableResponse members(String group, String step, LocalDate day, Unit... units) {
        return membersById(group, step, day, Arrays.stream(units).map(Unit::id).toArray(String[]::new));
    }

    private ValidatableResponse membersById(String group, String step, LocalDate day, String... units) {
        return Api.creating(admin).body(request(step, day, units)).post("/api/v1/groups/{id}/members", group).then();
    }

    private static Map<String, Object> request(String step, LocalDate day, String... units) {
        return Map.of("step", step, "unitIds", List.of(units), "effectiveOn", day.toString(), "reason", "Theo quyết định thành lập cụm");
    }

    private ValidatableResponse dissolve(Person person, String group, int version) {
        return Api.as(person).header("If-Match", "\"" + version + "\"").body(Map.of("effectiveOn", today().toString(), "reason", "Không còn cần"))
                .post("/api/v1/groups/{id}/dissolution", group).then();
    }

    private List<Long> membersOn(String group, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> groups.membersAt(Id.fromString(group).value(), day.atTime(12, 0).atZone(Time.ZONE).toInstant()));
    }

    private LocalDate today() {
        return Time.dayOf(clock.instant());
    }
}
