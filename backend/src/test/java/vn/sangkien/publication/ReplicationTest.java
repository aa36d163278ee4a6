package vn.sangkien.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Other units tell that they apply an idea. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplicationTest {

    private static final String NOTES = "/api/v1/ideas/{idea}/replications";
    private static final String NOTE = NOTES + "/{id}";
    private static final String TEXT = "Tổ cơ khí dùng gá kẹp này cho ba máy phay của xưởng.";

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Published published;
    private Unit other;
    private Person officer;

    @BeforeEach
    void aPublishedIdeaAndAnotherUnit() {
        published = Published.in(world);
        other = world.unit(world.root(), "Cơ sở áp dụng lại");
        officer = world.person("Cán Bộ Đơn Vị Khác", Role.UNIT_OFFICER, other);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aWorkerSpeaksForTheirUnitAndAnOfficerForTheirsAndThePublicReadsUnitAndDay() {
        Person worker = world.worker(published.campaign(), other);
        note(worker, other, planned()).then().statusCode(201).body("state", equalTo("PLANNED")).body("unit.name", equalTo(other.name()))
                .body("noterName", nullValue()).body("mayChange", equalTo(true));
        Unit third = world.unit(world.root(), "Cơ sở thứ ba");
        Person leader = world.person("Lãnh Đạo", Role.LEADER, third);
        Published.agreesToBeNamed(leader);
        note(leader, third, applied("2025-05-02", "Mỗi ca làm thêm 10 sản phẩm.")).then().statusCode(201);

        Api.anonymous().get(NOTES, published.idea()).then().statusCode(200).body("items.unit.name", contains(third.name(), other.name()))
                .body("items[0].appliedOn", equalTo("2025-05-02")).body("items[0].benefitText", equalTo("Mỗi ca làm thêm 10 sản phẩm."))
                .body("items.noterName", contains("Lãnh Đạo", null)).body("items.mayChange", contains(false, false));
        Api.as(published.author()).get("/api/v1/ideas/{id}/publication", published.idea()).then().body("applied", equalTo(1)).body("planned", equalTo(1));
        Api.anonymous().queryParam("idea", published.idea()).get("/api/v1/idea-counts").then().body("items[0].applied", equalTo(1));
    }

    @Test
    void theIdeasOwnUnitOthersUnitsAndClosedOnesAreRefusedWithWords() {
        note(published.officer(), published.unit(), planned()).then().spec(Refused.with(422, "own-unit"));
        note(officer, world.unit(world.root(), "Cơ sở của người khác"), planned()).then().spec(Refused.with(403, "unit-not-yours"));
        note(world.person("Không Đăng Ký"), other, planned()).then().spec(Refused.with(403, "unit-not-yours"));
        note(world.person("Thẩm Định", Role.REVIEWER, other), other, planned()).then().spec(Refused.with(403, "unit-not-yours"));
        Api.anonymous().header("Idempotency-Key", UUID.randomUUID().toString()).body(body(other, planned())).post(NOTES, published.idea())
                .then().spec(Refused.with(401, "unauthenticated"));
        world.close(other, null);
        note(officer, other, planned()).then().spec(Refused.with(422, "unit-closed"));
        Api.anonymous().get(NOTES, published.idea()).then().body("items", hasSize(0));
    }

    @Test
    void wrongFactsAreNamed() {
        note(officer, other, facts("PLANNED", "Quá ngắn", null, null)).then().spec(Refused.naming("facts.text"));
        note(officer, other, facts("PLANNED", "x".repeat(1001), null, null)).then().spec(Refused.naming("facts.text"));
        note(officer, other, facts("PLANNED", "\u3164\u200b \u2800".repeat(20), null, null)).then().spec(Refused.naming("facts.text"));
        note(officer, other, facts("APPLIED", TEXT, null, null)).then().spec(Refused.naming("facts.appliedOn"));
        note(officer, other, applied("2999-01-01", null)).then().spec(Refused.naming("facts.appliedOn"));
        note(officer, other, applied("2025-02-28", null)).then().spec(Refused.naming("facts.appliedOn")).body("violations[0].code", equalTo("before-the-idea"))
                .body("violations[0].message", containsString("01/03/2025"));
        note(officer, other, applied("2025-02-30", null)).then().spec(Refused.naming("facts.appliedOn"));
        for (String day : List.of("2025-01-01", "2999-01-01")) {
            note(officer, other, facts("PLANNED", TEXT, day, null)).then().spec(Refused.naming("facts.appliedOn"))
                    .body("violations[0].message", equalTo("Ngày bắt đầu áp dụng: chỉ ghi khi đơn vị đã áp dụng."));
        }
        note(officer, other, facts("PLANNED", TEXT, null, "Có kết quả rồi")).then().spec(Refused.naming("facts.benefitText"));
        note(officer, other, applied("2025-03-01", "x".repeat(1001))).then().spec(Refused.naming("facts.benefitText"));
        note(officer, other, facts("DONE", TEXT, null, null)).then().spec(Refused.with(400, "validation"));
        var more = new HashMap<>(planned());
        more.put("noterId", officer.id());
        note(officer, other, more).then().spec(Refused.with(400, "validation"));
    }

    @Test
    void aUnitHasOneOpenNoteAlsoWhenTwentyAreLeftAtOnce() throws Exception {
        List<Integer> answers = AtOnce.call(20, () -> note(officer, other, planned()).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        note(officer, other, planned()).then().spec(Refused.with(409, "already-noted"));
        Api.as(officer).delete(NOTE, published.idea(), only()).then().statusCode(204);
        Api.anonymous().get(NOTES, published.idea()).then().body("items", hasSize(0));
        note(officer, other, planned()).then().statusCode(201);
    }

    @Test
    void tenNotesWithinAMinuteAreEnoughAlsoWhenTheyAreWithdrawn() throws Exception {
        for (int i = 0; i < 10; i++) {
            String id = note(officer, other, planned()).then().statusCode(201).extract().path("id");
            Api.as(officer).delete(NOTE, published.idea(), id).then().statusCode(204);
        }

        Response refused = note(officer, other, planned());

        refused.then().spec(Refused.with(429, "too-many")).body("detail", containsString("nhiều nhất 10 trong một phút")).body("detailEn", containsString("at most 10 within a minute"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        Unit third = world.unit(world.root(), "Cơ sở thứ ba");
        note(world.person("Cán Bộ Thứ Ba", Role.UNIT_OFFICER, third), third, planned()).then().statusCode(201);
    }

    @Test
    void aHundredNotesWithinADayAreEnough() {
        clock.stopAt(clock.instant());
        for (int round = 0; round < 10; round++) {
            officer = world.signedInAgain(officer);
            for (int i = 0; i < 10; i++) {
                String id = note(officer, other, planned()).then().statusCode(201).extract().path("id");
                Api.as(officer).delete(NOTE, published.idea(), id).then().statusCode(204);
            }
            clock.advance(Duration.ofMinutes(2));
        }
        officer = world.signedInAgain(officer);

        note(officer, other, planned()).then().spec(Refused.with(429, "too-many")).body("detail", containsString("nhiều nhất 100 trong 24 giờ"))
                .body("detailEn", containsString("at most 100 within 24 hours")).header("Retry-After", String.valueOf(Duration.ofHours(24).minusMinutes(20).toSeconds()));
        clock.advance(Duration.ofHours(24).minusMinutes(20));
        officer = world.signedInAgain(officer);
        note(officer, other, planned()).then().statusCode(201);
    }

    @Test
    void theSameKeyLeavesOneNote() {
        String key = UUID.randomUUID().toString();
        String first = noteWithKey(key).then().statusCode(201).extract().path("id");

        noteWithKey(key).then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void whoLeftItAndOfficersOfItsUnitChangeItAndNobodyElse() {
        Person worker = world.worker(published.campaign(), other);
        String id = note(worker, other, planned()).path("id");
        Map<String, Object> change = Map.of("facts", applied("2025-06-01", null));

        for (Person stranger : new Person[] {published.author(), published.officer(), world.worker(published.campaign(), other)}) {
            Api.as(stranger).header("If-Match", "\"0\"").body(change).put(NOTE, published.idea(), id).then().spec(Refused.with(403, "forbidden"));
            Api.as(stranger).delete(NOTE, published.idea(), id).then().spec(Refused.with(403, "forbidden"));
        }
        Api.as(officer).body(change).put(NOTE, published.idea(), id).then().spec(Refused.with(428));
        Api.as(officer).header("If-Match", "\"0\"").body(Map.of("facts", applied("2020-01-01", null))).put(NOTE, published.idea(), id).then()
                .spec(Refused.naming("facts.appliedOn"));
        Api.as(officer).header("If-Match", "\"0\"").body(change).put(NOTE, published.idea(), id).then().statusCode(200).header("ETag", "\"1\"")
                .body("state", equalTo("APPLIED"));
        Api.as(worker).header("If-Match", "\"0\"").body(change).put(NOTE, published.idea(), id).then().spec(Refused.with(409, "stale-version"));
        Api.as(worker).delete(NOTE, published.idea(), id).then().statusCode(204);
        Api.as(worker).delete(NOTE, published.idea(), id).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void aNoteIsOnlyFoundOnItsOwnIdea() {
        String id = note(officer, other, planned()).path("id");
        String another = published.another();

        Api.as(officer).header("If-Match", "\"0\"").body(Map.of("facts", planned())).put(NOTE, another, id).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).delete(NOTE, another, id).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).delete(NOTE, published.idea(), another).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get(NOTES, published.idea()).then().body("items.id", contains(id));
    }

    @Test
    void pagesShowEveryNoteOnceTheLatestFirst() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            Unit unit = world.unit(other, "Tổ " + i);
            made.add(0, note(officer, unit, planned()).path("id"));
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = Api.anonymous().queryParam("limit", 2).queryParam("cursor", cursor).get(NOTES, published.idea()).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(made);
        Api.anonymous().queryParam("cursor", "x").get(NOTES, published.idea()).then().spec(Refused.naming("cursor"));
        Api.anonymous().queryParam("limit", 101).get(NOTES, published.idea()).then().spec(Refused.naming("limit"));
    }

    @Test
    void nothingHangsOnAnIdeaThatIsNotPublished() {
        String id = note(officer, other, planned()).path("id");
        String waiting = Api.submitted(published.author(), published.campaign());
        Api.as(published.author()).get(NOTES, waiting).then().spec(Refused.with(404, "not-found"));
        Api.creating(officer).body(body(other, planned())).post(NOTES, waiting).then().spec(Refused.with(404, "not-found"));

        published.revoke(world);

        Api.as(officer).get(NOTES, published.idea()).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).header("If-Match", "\"0\"").body(Map.of("facts", planned())).put(NOTE, published.idea(), id).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).delete(NOTE, published.idea(), id).then().spec(Refused.with(404, "not-found"));
    }

    private String only() {
        return Api.anonymous().get(NOTES, published.idea()).path("items[0].id");
    }

    private Response note(Person by, Unit unit, Map<String, Object> facts) {
        return Api.creating(by).body(body(unit, facts)).post(NOTES, published.idea());
    }

    private Response noteWithKey(String key) {
        return Api.as(officer).header("Idempotency-Key", key).body(body(other, planned())).post(NOTES, published.idea());
    }

    private static Map<String, Object> body(Unit unit, Map<String, Object> facts) {
        return Map.of("unitId", unit.id(), "facts", facts);
    }

    private static Map<String, Object> planned() {
        return facts("PLANNED", TEXT, null, null);
    }

    private static Map<String, Object> applied(String on, String benefit) {
        return facts("APPLIED", TEXT, on, benefit);
    }

    private static Map<String, Object> facts(String state, String text, String appliedOn, String benefit) {
        var facts = new HashMap<String, Object>();
        facts.put("state", state);
        facts.put("text", text);
        facts.put("appliedOn", appliedOn);
        facts.put("benefitText", benefit);
        return facts;
    }
}
