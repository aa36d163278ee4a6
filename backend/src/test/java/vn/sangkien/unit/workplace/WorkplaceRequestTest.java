package vn.sangkien.unit.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** A workplace that is not listed reaches the officers of the place, and their answer reaches the worker. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkplaceRequestTest {

    private static final String ALL = "/api/v1/workplace-requests";

    @Inject
    World world;

    private Unit district;
    private Unit mill;
    private Person worker;
    private Person officer;

    @BeforeEach
    void aDistrictWithAnOfficer() {
        district = world.upper(world.root(), "Công đoàn quận Hoa Ban");
        mill = world.unit(district, "CĐCS Công ty Dệt may Phong Lan");
        worker = world.person("Người Lao Động");
        officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district);
    }

    @Test
    void anOfficerLinksItToAUnitThatIsFoundByTheWrittenNameFromThenOn() {
        String id = report("Xưởng dệt Phong Lan Xyz").statusCode(201).body("state", equalTo("OPEN")).body("unit", nullValue()).extract().path("id");
        queue(officer).body("items.id", contains(id)).body("items[0].byName", equalTo("Người Lao Động")).body("items[0].contact", equalTo("0901 234 567"));
        get(officer, id).then().body("lookAlikes[0].unit.id", equalTo(mill.id())).body("lookAlikes[0].path", hasItem("Công đoàn quận Hoa Ban"))
                .body("mayFound", equalTo(true)).body("proposedCode", equalTo(district.code() + "-002"));

        answer(officer, id, "link", Map.of("unitId", mill.id(), "alsoKnownAs", true)).statusCode(200).body("request.state", equalTo("LINKED"));

        mine(worker).body("items[0].state", equalTo("LINKED")).body("items[0].unit.id", equalTo(mill.id())).body("items[0].decidedAt", notNullValue());
        Api.anonymous().queryParam("q", "xuong det phong lan xyz").get("/api/v1/units").then().body("items.id", hasItem(mill.id()));
        queue(officer).body("items.id", not(hasItem(id)));
        Campaign campaign = world.campaign();
        Api.creating(worker).body(Map.of("unitId", mill.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
    }

    @Test
    void anOfficerAboveTheGrassrootsFoundsItBelowTheOwnUnit() {
        String id = report("Công ty Gốm Mới").extract().path("id");
        Map<String, Object> unit = Map.of("parentId", district.id(), "code", district.code() + "-002", "name", "CĐCS Công ty Gốm Mới", "block", "ENTERPRISE");

        answer(officer, id, "unit", unit).statusCode(200).body("request.state", equalTo("CREATED")).body("request.unit.name", equalTo("CĐCS Công ty Gốm Mới"));

        String made = mine(worker).extract().path("items[0].unit.id");
        Api.anonymous().get("/api/v1/units/{id}", made).then().body("level", equalTo("GRASSROOTS")).body("ancestors.id", hasItem(district.id()));
    }

    @Test
    void aTakenCodeIsRefusedAndTheRequestStaysOpen() {
        String id = report("Công ty Trùng Mã").extract().path("id");
        answer(officer, id, "unit", Map.of("parentId", district.id(), "code", mill.code(), "name", "CĐCS Trùng Mã", "block", "ENTERPRISE"))
                .spec(Refused.with(409, "unit-code-taken"));
        queue(officer).body("items.id", hasItem(id));
    }

    @Test
    void whoMayNotFoundMayStillLinkAndRefuse() {
        Person support = world.person("Tổ Hỗ Trợ", Role.SUPPORT, district);
        String id = report("Công ty Không Rõ").extract().path("id");
        Map<String, Object> unit = Map.of("parentId", district.id(), "code", "M-" + district.value(), "name", "CĐCS Không Rõ", "block", "ENTERPRISE");

        get(support, id).then().body("mayFound", equalTo(false));
        answer(support, id, "unit", unit).statusCode(403);
        Person elsewhere = world.person("Cán Bộ Cả Thành Phố", Role.REVIEWER, world.root());
        world.grant(elsewhere, Role.UNIT_OFFICER, mill);
        answer(elsewhere, id, "unit", unit).spec(Refused.with(403, "forbidden"));
        answer(support, id, "refusal", Map.of("reason", "Công ty đã chuyển sang tỉnh khác.")).statusCode(200);

        mine(worker).body("items[0].state", equalTo("REFUSED")).body("items[0].reason", equalTo("Công ty đã chuyển sang tỉnh khác."));
    }

    @Test
    void officersOfOtherPlacesSeeNothingOfIt() {
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.upper(world.root(), "Công đoàn quận khác"));
        String id = report("Công ty Riêng").extract().path("id");

        queue(elsewhere).body("items.id", not(hasItem(id)));
        get(elsewhere, id).then().spec(Refused.with(404, "not-found"));
        answer(elsewhere, id, "link", Map.of("unitId", mill.id(), "alsoKnownAs", false)).spec(Refused.with(404, "not-found"));
        answer(elsewhere, id, "refusal", Map.of("reason", "Không phải")).spec(Refused.with(404, "not-found"));
        get(worker, id).then().statusCode(403);
        Api.as(worker).get(ALL).then().statusCode(403);
        mine(world.person("Người khác")).body("items.id", not(hasItem(id)));
        Api.anonymous().get(ALL + "/mine").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void theQueueComesOldestFirstInPages() {
        String first = report("Công ty Thứ Nhất").extract().path("id");
        String second = report("Công ty Thứ Hai").extract().path("id");

        String cursor = Api.as(officer).queryParam("limit", 1).get(ALL).then().body("items.id", contains(first)).extract().path("nextCursor");
        Api.as(officer).queryParam("limit", 1).queryParam("cursor", cursor).get(ALL).then().body("items.id", contains(second)).body("nextCursor", nullValue());
    }

    @Test
    void twoOfficersAtOnceGiveOneAnswer() throws Exception {
        String id = report("Công ty Một Lần").extract().path("id");

        var answers = AtOnce.call(8, () -> Api.as(officer).header("If-Match", "\"0\"").body(Map.of("reason", "Không có nơi này"))
                .post(ALL + "/{id}/refusal", id));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
        Api.as(officer).body(Map.of("reason", "Không đọc trước")).post(ALL + "/{id}/refusal", id).then().spec(Refused.with(428, "precondition-required"));
        answer(officer, id, "link", Map.of("unitId", mill.id(), "alsoKnownAs", false)).spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void fiveADayAreEnoughAlsoAtOnce() throws Exception {
        var number = new AtomicInteger();
        var answers = AtOnce.call(12, () -> Api.creating(worker).body(body("Công ty Gửi Nhiều " + number.incrementAndGet())).post(ALL));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422).filteredOn(status -> status == 201).hasSize(5);
        report("Công ty Thứ Sáu").spec(Refused.with(422, "too-many-today"));
    }

    @Test
    void sentTwiceItIsOneRequest() {
        Map<String, Object> body = body("Công ty Gửi Lại");
        for (int i = 0; i < 2; i++) {
            Api.as(worker).header("Idempotency-Key", "workplace-" + worker.value()).body(body).post(ALL).then().statusCode(201);
        }
        mine(worker).body("items.size()", equalTo(1));
    }

    @Test
    void whoAsksAgainGetsTheRequestThatStillWaits() {
        String first = report("Công ty Hỏi Lại").statusCode(201).extract().path("id");

        report("công ty  hỏi lại").statusCode(201).body("id", equalTo(first)).body("name", equalTo("Công ty Hỏi Lại"));
        mine(worker).body("items.size()", equalTo(1));

        answer(officer, first, "refusal", Map.of("reason", "Chưa rõ công ty nào")).statusCode(200);
        report("Công ty Hỏi Lại").statusCode(201).body("id", not(equalTo(first)));
        mine(worker).body("items.size()", equalTo(2));
    }

    @Test
    void aPlaceMustBeAUnionAboveAndOpen() {
        var low = body("Công ty A");
        low.put("placeId", mill.id());
        Api.creating(worker).body(low).post(ALL).then().spec(Refused.with(422, "place-too-low"));
        world.close(district, null);
        report("Công ty B").spec(Refused.with(422, "unit-closed"));
        var nameless = body("  ");
        Api.creating(worker).body(nameless).post(ALL).then().spec(Refused.naming("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công ty Nh\u0430 máy", "\u0391 Long", "Xưởng \u0421\u041E\u0421 Việt"})
    void lettersOfAnotherAlphabetThatLookLikeLatinOnesAreRefusedInBothForms(String name) {
        report(name).spec(Refused.naming("name")).body("violations.code", hasItem("one-script"));
        mine(worker).body("items.size()", equalTo(0));

        String id = report("Công ty Nhà Máy").statusCode(201).extract().path("id");
        answer(officer, id, "unit", Map.of("parentId", district.id(), "code", "M-" + district.value(), "name", name, "block", "ENTERPRISE"))
                .spec(Refused.naming("name")).body("violations.code", hasItem("one-script"));
        get(officer, id).then().body("request.state", equalTo("OPEN"));
    }

    @Test
    void aClosedUnitIsNoAnswer() {
        String id = report("Công ty Đã Nghỉ").extract().path("id");
        world.close(mill, district);
        answer(officer, id, "link", Map.of("unitId", mill.id(), "alsoKnownAs", false)).spec(Refused.with(422, "unit-closed"));
    }

    private Map<String, Object> body(String name) {
        return new HashMap<>(Map.of("name", name, "placeId", district.id(), "contact", "0901 234 567"));
    }

    private ValidatableResponse report(String name) {
        return Api.creating(worker).body(body(name)).post(ALL).then();
    }

    private static ValidatableResponse queue(Person person) {
        return Api.as(person).get(ALL).then().statusCode(200);
    }

    private static ValidatableResponse mine(Person person) {
        return Api.as(person).get(ALL + "/mine").then().statusCode(200);
    }

    private static Response get(Person person, String id) {
        return Api.as(person).get(ALL + "/{id}", id);
    }

    private static ValidatableResponse answer(Person person, String id, String what, Map<String, ?> body) {
        String etag = get(person, id).header("ETag");
        return Api.as(person).header("If-Match", etag == null ? "\"0\"" : etag).body(body).post(ALL + "/{id}/" + what, id).then();
    }
}
