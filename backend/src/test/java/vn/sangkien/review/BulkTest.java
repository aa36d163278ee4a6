package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
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

/** One decision for many ideas: counted, taken one by one, undone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BulkTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person officer;

    @BeforeEach
    void aUnit() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void allThatAreSelectedAreDecidedAndEachHasAResult() {
        List<String> ideas = submitted(4);
        Person colleague = world.person("Đồng Nghiệp", Role.REVIEWER, unit);
        Api.as(colleague).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", ideas.get(2)).then().statusCode(200);
        count(officer, Map.of()).body("count", equalTo(4)).body("most", equalTo(500));

        String bulk = ask(officer, Map.of(), 4, Api.ACCEPT).then().statusCode(201).body("total", equalTo(4)).extract().path("id");

        finished(officer, bulk).body("done", equalTo(3)).body("refused", equalTo(1)).body("undoUntil", notNullValue());
        rows(officer, bulk, "REFUSED").body("items.ideaId", contains(ideas.get(2))).body("items.problem", contains("claimed"));
        rows(officer, bulk, "DONE").body("items", hasSize(3)).body("items.title", everyItem(notNullValue()));
        assertThat(states()).containsExactlyInAnyOrder("VALID", "VALID", "VALID", "IN_REVIEW");
        count(officer, Map.of()).body("count", equalTo(1));
    }

    @Test
    void allOfItIsUndoneButWhatHasGoneOn() {
        List<String> ideas = submitted(3);
        String bulk = ask(officer, Map.of(), 3, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(201).extract().path("id");
        finished(officer, bulk);
        Api.submit(worker, ideas.get(0)).then().statusCode(200);

        String undo = Api.creating(officer).post("/api/v1/bulk-decisions/{id}/undo", bulk).then().statusCode(201).body("action", equalTo("UNDO")).extract().path("id");

        finished(officer, undo).body("done", equalTo(2)).body("refused", equalTo(1));
        rows(officer, undo, "REFUSED").body("items.problem", contains("undo-overtaken"));
        assertThat(states()).containsOnly("SUBMITTED");
        Api.creating(world.person("Khác", Role.UNIT_OFFICER, unit)).post("/api/v1/bulk-decisions/{id}/undo", bulk).then().spec(Refused.with(404, "not-found"));
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(10)));
        Api.creating(world.signedInAgain(officer)).post("/api/v1/bulk-decisions/{id}/undo", bulk).then().spec(Refused.with(409, "undo-too-late"));
    }

    @Test
    void whatDecidedNothingIsNotUndoneAndNothingIsUndoneTwice() throws Exception {
        submitted(2);
        String nothing = ask(officer, Map.of(), 2, Map.of("outcome", "VALID")).then().statusCode(201).extract().path("id");
        finished(officer, nothing).body("done", equalTo(0)).body("undoUntil", nullValue());
        undo(nothing).then().spec(Refused.with(409, "nothing-to-undo"));

        String bulk = ask(officer, Map.of(), 2, Api.refusing("INVALID")).then().statusCode(201).extract().path("id");
        finished(officer, bulk);
        List<Response> undos = AtOnce.call(3, () -> undo(bulk));

        assertThat(undos).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409);
        finished(officer, undos.stream().filter(answer -> answer.statusCode() == 201).findFirst().orElseThrow().path("id")).body("done", equalTo(2));
        undo(bulk).then().spec(Refused.with(409, "undone-already"));
        Api.as(officer).get("/api/v1/bulk-decisions/{id}", bulk).then().body("undoUntil", nullValue());
        assertThat(states()).containsOnly("SUBMITTED");
    }

    @Test
    void itIsSaidHowManyFourEyesLeaveOut() {
        submitted(2);
        Person both = world.worker(campaign, unit);
        world.grant(both, Role.REVIEWER, unit);
        Api.submitted(both, campaign);
        Map<String, Object> form = Api.form();
        form.put("authors", List.of(Map.of("lead", true, "share", 50), Map.of("name", "Cùng Làm", "contact", both.email(), "share", 50, "lead", false)));
        Api.submit(worker, Api.create(worker, campaign, form).path("id")).then().statusCode(200);
        Api.submitted(world.worker(campaign, world.unit(world.root(), "Nơi khác")), campaign);

        count(both, Map.of()).body("count", equalTo(2)).body("leftOut", equalTo(2));
        count(both, Map.of("due", "OVERDUE")).body("count", equalTo(0)).body("leftOut", equalTo(0));
        count(officer, Map.of()).body("count", equalTo(4)).body("leftOut", equalTo(0));
        count(world.person("Cả Nước", Role.REVIEWER, world.root()), Map.of()).body("count", equalTo(5)).body("leftOut", equalTo(0));
    }

    @Test
    void aListIsCountedInEntriesAndNotInCharacters() {
        Api.as(officer).body(Map.of("selection", selection(Map.of("ideaIds", List.of())))).post("/api/v1/bulk-decisions/count").then()
                .spec(Refused.naming("selection.ideaIds")).body("violations[0].message", equalTo("Các sáng kiến được chọn: phải có từ 1 đến 500 phần tử."))
                .body("violations[0].messageEn", equalTo("Selected ideas: must have 1 to 500 entries."));
    }

    @Test
    void whoeverWasToldAnotherNumberIsAskedAgain() {
        submitted(2);

        ask(officer, Map.of(), 3, Api.ACCEPT).then().spec(Refused.with(409, "selection-changed")).body("count", equalTo(2));
        ask(officer, Map.of("due", "OVERDUE"), 0, Api.ACCEPT).then().spec(Refused.with(422, "selection-size"));
        ask(officer, Map.of(), 2, Map.of("outcome", "INVALID")).then().spec(Refused.naming("reason"));
        Api.creating(officer).body(Map.of("selection", selection(Map.of()), "count", 2)).post("/api/v1/bulk-decisions").then().spec(Refused.naming("decision"));
        Api.creating(officer).body(Map.of("selection", selection(Map.of()), "count", 2, "decision", Api.refusing("INVALID"), "recognition", Api.ACCEPT.get("recognition")))
                .post("/api/v1/bulk-decisions").then().spec(Refused.naming("recognition")).body("violations[0].message", containsString("không gắn riêng nữa"));
        ask(worker, Map.of(), 2, Api.ACCEPT).then().spec(Refused.with(403, "forbidden"));
        assertThat(states()).containsOnly("SUBMITTED");
    }

    @Test
    void anOriginalBesideAnotherOutcomeIsRefusedForAll() {
        var decision = new HashMap<>(Api.refusing("INVALID"));
        decision.put("duplicateOf", "SK-0000001");
        ask(officer, Map.of(), 2, decision).then().spec(Refused.naming("duplicateOf"));
    }

    @Test
    void idsOfOtherUnitsAndOnesOwnAreNotSelected() {
        String here = submitted(1).get(0);
        Unit sibling = world.unit(world.root(), "Cơ sở bên cạnh");
        String there = Api.submitted(world.worker(campaign, sibling), campaign);
        Person both = world.worker(campaign, unit);
        world.grant(both, Role.REVIEWER, unit);
        String own = Api.submitted(both, campaign);

        count(both, Map.of("ideaIds", List.of(here, there, own))).body("count", equalTo(1));
        String bulk = ask(both, Map.of("ideaIds", List.of(here, there, own)), 1, Api.ACCEPT).then().statusCode(201).extract().path("id");
        finished(both, bulk);
        rows(both, bulk, null).body("items.ideaId", contains(here));
        Api.as(officer).get("/api/v1/bulk-decisions/{id}", bulk).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).get("/api/v1/bulk-decisions/{id}/rows", bulk).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).post("/api/v1/bulk-decisions/{id}/cancel", bulk).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).get("/api/v1/bulk-decisions").then().statusCode(200).body("items", empty());
    }

    @Test
    void oneRecognitionIsAttachedToManyAndTheyBecomeValidWithIt() {
        submitted(2);
        Map<String, Object> recognition = Map.of("number", "77/QĐ-LĐLĐ", "date", "2025-05-01", "body", "Liên đoàn Lao động tỉnh", "level", "PROVINCE");
        String attached = Api.creating(officer).body(Map.of("selection", selection(Map.of()), "count", 2, "recognition", recognition)).post("/api/v1/bulk-decisions")
                .then().statusCode(201).body("action", equalTo("RECOGNISE")).extract().path("id");
        finished(officer, attached).body("done", equalTo(2));
        assertThat(states()).containsOnly("SUBMITTED");

        String bulk = ask(officer, Map.of(), 2, Map.of("outcome", "VALID")).then().statusCode(201).extract().path("id");
        finished(officer, bulk).body("done", equalTo(2));
        Api.as(worker).queryParam("campaign", campaign.id()).queryParam("mine", true).get("/api/v1/ideas").then().body("items.state", contains("VALID", "VALID"));
    }

    @Test
    void aRecognitionThatWasAttachedIsReplacedAndNotUndoneAndItIsSaidWhatCameLater() {
        List<String> ideas = submitted(2);
        String attached = attach("2025-05-01", 2);
        finished(officer, attached).body("done", equalTo(2)).body("undoUntil", nullValue());
        undo(attached).then().spec(Refused.with(409, "recognition-stays")).body("detail", containsString("hãy gắn quyết định đúng")).body("decidedSince", nullValue());

        Api.decide(officer, ideas.get(1), Api.ACCEPT).then().statusCode(200);

        String number = Api.as(officer).get("/api/v1/ideas/{id}", ideas.get(1)).path("number");
        undo(attached).then().spec(Refused.with(409, "recognition-stays")).body("detail", containsString("đã có kết quả cho " + number)).body("decidedSince", equalTo(1));
    }

    @Test
    void aRecognitionFromBeforeTheIdeaWasAppliedIsRefusedForEachWithWords() {
        submitted(1);
        String attached = attach("1800-01-01", 1);

        finished(officer, attached).body("refused", equalTo(1));
        rows(officer, attached, "REFUSED").body("items[0].said", containsString("01/01/1800 không thể trước ngày sáng kiến được áp dụng lần đầu"))
                .body("items[0].saidEn", containsString("cannot be before the idea was first applied"));
    }

    private String attach(String day, int count) {
        Map<String, Object> recognition = Map.of("number", "77/QĐ-LĐLĐ", "date", day, "body", "Liên đoàn Lao động tỉnh", "level", "PROVINCE");
        return Api.creating(officer).body(Map.of("selection", selection(Map.of()), "count", count, "recognition", recognition)).post("/api/v1/bulk-decisions")
                .then().statusCode(201).extract().path("id");
    }

    @Test
    void whatIsNotRecognisedIsRefusedByName() {
        submitted(1);

        String bulk = ask(officer, Map.of(), 1, Map.of("outcome", "VALID")).then().statusCode(201).extract().path("id");

        finished(officer, bulk).body("refused", equalTo(1));
        rows(officer, bulk, null).body("items[0].problem", equalTo("validation")).body("items[0].said", containsString("cần số, ngày, cơ quan"));
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        submitted(2);
        String key = UUID.randomUUID().toString();
        Map<String, Object> order = Map.of("selection", selection(Map.of()), "count", 2, "decision", Api.ACCEPT);
        String first = Api.as(officer).header("Idempotency-Key", key).body(order).post("/api/v1/bulk-decisions").then().statusCode(201).extract().path("id");
        finished(officer, first);

        Api.as(officer).header("Idempotency-Key", key).body(order).post("/api/v1/bulk-decisions").then().statusCode(201).body("id", equalTo(first));
        Api.as(officer).body(order).post("/api/v1/bulk-decisions").then().statusCode(400);
    }

    @Test
    void whoLosesTheRightOnTheWayDecidesNothingMore() {
        submitted(2);
        world.endGrants(officer);

        ask(officer, Map.of(), 2, Api.ACCEPT).then().statusCode(403);
        assertThat(states()).containsOnly("SUBMITTED");
    }

    @Test
    void aCancelledOneLeavesTheRestAsItIs() {
        submitted(30);

        String bulk = ask(officer, Map.of(), 30, Api.ACCEPT).then().statusCode(201).extract().path("id");
        Api.as(officer).post("/api/v1/bulk-decisions/{id}/cancel", bulk).then().statusCode(200);

        ValidatableResponse end = finished(officer, bulk);
        int done = end.extract().path("done");
        int cancelled = end.extract().path("cancelled");
        assertThat(done + cancelled).isEqualTo(30);
        assertThat(states()).filteredOn("VALID"::equals).hasSize(done);
    }

    private Response undo(String bulk) {
        return Api.creating(officer).post("/api/v1/bulk-decisions/{id}/undo", bulk);
    }

    private List<String> submitted(int count) {
        return IntStream.range(0, count).mapToObj(i -> Api.submitted(worker, campaign)).toList();
    }

    private Map<String, Object> selection(Map<String, Object> more) {
        var selection = new HashMap<String, Object>(more);
        selection.put("campaignId", campaign.id());
        return selection;
    }

    private ValidatableResponse count(Person person, Map<String, Object> selection) {
        return Api.as(person).body(Map.of("selection", selection(selection))).post("/api/v1/bulk-decisions/count").then().statusCode(200);
    }

    private Response ask(Person person, Map<String, Object> selection, int count, Map<String, ?> decision) {
        return Api.creating(person).body(Map.of("selection", selection(selection), "count", count, "decision", decision)).post("/api/v1/bulk-decisions");
    }

    private ValidatableResponse finished(Person person, String bulk) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                Api.as(person).get("/api/v1/bulk-decisions/{id}", bulk).then().statusCode(200).body("finishedAt", notNullValue()));
        return Api.as(person).get("/api/v1/bulk-decisions/{id}", bulk).then().body("waiting", equalTo(0));
    }

    private ValidatableResponse rows(Person person, String bulk, String result) {
        var request = Api.as(person);
        return (result == null ? request : request.queryParam("result", result)).get("/api/v1/bulk-decisions/{id}/rows", bulk).then().statusCode(200);
    }

    private List<String> states() {
        return Api.as(worker).queryParam("campaign", campaign.id()).queryParam("mine", true).queryParam("limit", 100).get("/api/v1/ideas")
                .then().statusCode(200).extract().path("items.state");
    }
}
