package vn.sangkien.support.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.notice.delivery.ByDay;

/** "This is not mine": the idea stops counting, and somebody who neither wrote nor entered it decides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DisputeTest {

    private static final String ALL = "/api/v1/disputes";
    private static final Map<String, String> UPHELD = Map.of("outcome", "UPHELD", "reason", "Tác giả xác nhận chưa từng làm việc này.");
    private static final Map<String, String> REJECTED = Map.of("outcome", "REJECTED", "reason", "Có giấy đồng ý và chữ ký của tác giả.");

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    ByDay byDay;
    @Inject
    EntityManager database;

    private Unit district;
    private Unit mill;
    private Campaign campaign;
    private Person worker;
    private Person operator;
    private Person reviewer;
    private String idea;

    @BeforeEach
    void somebodyEnteredAnIdeaForAWorker() {
        district = world.upper(world.root(), "Công đoàn quận thử tranh chấp");
        mill = world.unit(district, "CĐCS thử tranh chấp");
        campaign = world.campaign();
        worker = world.worker(campaign, mill);
        operator = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        reviewer = world.person("Chị Thẩm Định", Role.REVIEWER, district);
        idea = entered(worker);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whatIsNotMineStopsCountingAndIsInTheQueueOfThoseAbove() {
        disown(worker, idea).then().statusCode(200).body("state", equalTo("OPEN"));

        state(idea, "DISPUTED");
        Api.as(reviewer).get(ALL).then().body("items[0].idea.id", equalTo(idea)).body("items[0].operatorName", equalTo(operator.name()))
                .body("items[0].words", equalTo("Tôi không làm việc này.")).body("items[0].byCode", equalTo(false));
        Api.as(world.person("Chị Lãnh Đạo", Role.LEADER, world.root())).queryParam("unit", mill.id()).get(ALL).then().body("items.idea.id", contains(idea));
        Api.as(world.person("Nơi khác", Role.REVIEWER, world.unit(world.root(), "CĐCS nơi khác"))).get(ALL).then().body("items", empty());
        Api.as(worker).get("/api/v1/me/entered-ideas").then().body("items[0].dispute.state", equalTo("OPEN")).body("items[0].mayDisown", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "IN_REVIEW", "NEEDS_INFO", "VALID", "INVALID", "DUPLICATE"})
    void whatIsTheirsAfterAllIsExactlyAsItWas(String before) {
        bring(idea, before);
        Map<String, Object> was = shown(idea);

        disown(worker, idea).then().statusCode(200);
        decide(reviewer, REJECTED).then().statusCode(200).body("state", equalTo("REJECTED"));

        Map<String, Object> is = shown(idea);
        for (String field : List.of("state", "decidedAt", "submittedAt", "lastReason", "recognition", "number", "unit", "actions")) {
            assertThat(is.get(field)).as(field).isEqualTo(was.get(field));
        }
        Api.as(worker).get("/api/v1/me/entered-ideas").then().body("items[0].dispute.reason", equalTo(REJECTED.get("reason")));
    }

    @Test
    void whatWasNotTheirsIsOutForGoodAndItsCopiesWaitAgain() {
        String copy = Api.submitted(worker, campaign);
        Api.decide(reviewer, copy, repeating(idea)).then().statusCode(200);

        disown(worker, idea).then().statusCode(200);
        state(copy, "DUPLICATE");
        decide(reviewer, UPHELD).then().statusCode(200).body("decidedByName", equalTo(reviewer.name()));

        state(idea, "WITHDRAWN");
        state(copy, "SUBMITTED");
        disown(worker, idea).then().statusCode(409);
    }

    @Test
    void aCopyWhoseOriginalGoesMeanwhileWaitsWhenItIsTheirsAfterAll() {
        String original = idea;
        String copy = entered(worker);
        Api.decide(reviewer, copy, repeating(original)).then().statusCode(200);
        disown(worker, copy).then().statusCode(200);

        Api.decide(reviewer, original, Api.refusing("INVALID")).then().statusCode(200);
        decide(reviewer, REJECTED).then().statusCode(200);

        state(copy, "SUBMITTED");
    }

    @Test
    void aDraftInSomebodysNameIsWithdrawnAtOnce() {
        String draft = Api.draft(worker, campaign);
        world.enteredBy(operator, draft);

        disown(worker, draft).then().statusCode(200).body("state", equalTo("UPHELD"));

        state(draft, "WITHDRAWN");
        Api.as(reviewer).get(ALL).then().body("items", empty());
    }

    @Test
    void whatPeopleWroteThemselvesTheyWithdraw() {
        String own = Api.submitted(worker, campaign);

        disown(worker, own).then().statusCode(404);
        disown(world.worker(campaign, mill), idea).then().statusCode(404);
        Api.as(worker).get("/api/v1/ideas/{id}", own).then().body("actions", not(hasItem("DISOWN")));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("actions", hasItem("DISOWN"));
    }

    @Test
    void whileItIsDisputedNobodyDoesAnythingElseToIt() {
        Api.decide(reviewer, idea, Api.ACCEPT).then().statusCode(200);
        disown(worker, idea).then().statusCode(200);

        Api.as(worker).body(Map.of("reason", "Rút lại")).post("/api/v1/ideas/{id}/withdrawal", idea).then().statusCode(409);
        Api.decide(reviewer, idea, Api.refusing("INVALID")).then().statusCode(409);
        Api.as(reviewer).post("/api/v1/ideas/{id}/decision/undo", idea).then().statusCode(409);
        Api.anonymous().get("/api/v1/ideas/{id}", idea).then().statusCode(404);
        Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items", empty());
    }

    @Test
    void whoeverEnteredItNeitherSeesNorDecidesIt() {
        world.grant(operator, Role.REVIEWER, district);
        Person both = world.signedInAgain(operator);
        disown(worker, idea).then().statusCode(200);
        String dispute = first(reviewer);

        Api.as(both).get(ALL).then().body("items", empty());
        Api.as(both).get(ALL + "/{id}", dispute).then().statusCode(404);
        Api.as(both).header("If-Match", "\"0\"").body(REJECTED).post(ALL + "/{id}/decision", dispute).then().statusCode(404);
        assertThat(Api.as(world.person("Tổ Viên Khác", Role.SUPPORT, district)).get(ALL).statusCode()).isEqualTo(403);
        Api.as(worker).get(ALL).then().statusCode(403);
    }

    @Test
    void anOperatorWhoIsGoneIsStillNamedWithWhatElseTheyEntered() {
        String other = entered(world.worker(campaign, mill));
        String outside = enteredIn(world.unit(world.root(), "CĐCS ngoài phạm vi"));
        disown(worker, idea).then().statusCode(200);
        world.endGrants(operator);

        String dispute = first(reviewer);
        Api.as(reviewer).get(ALL + "/{id}", dispute).then().body("operatorName", equalTo(operator.name())).body("figures.open", equalTo(1));
        Api.as(reviewer).get(ALL + "/{id}/other-entries", dispute).then().body("items.id", contains(other, idea)).body("items.id", not(hasItem(outside)));
        String cursor = Api.as(reviewer).queryParam("limit", 1).get(ALL + "/{id}/other-entries", dispute).path("nextCursor");
        Api.as(reviewer).queryParam("limit", 1).queryParam("cursor", cursor).get(ALL + "/{id}/other-entries", dispute).then().body("items.id", contains(idea)).body("nextCursor", nullValue());
    }

    @Test
    void fiftyAtOnceOpenOneDispute() throws Exception {
        List<Integer> answers = AtOnce.call(50, () -> disown(worker, idea).statusCode());

        assertThat(answers).containsOnly(200);
        Api.as(reviewer).get(ALL).then().body("items.idea.id", contains(idea));
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items.findAll { it.to == 'DISPUTED' }.size()", equalTo(1));
    }

    @Test
    void ofADecisionAndADisownmentAtTheSameMomentNoneIsLost() throws Exception {
        for (int i = 0; i < 5; i++) {
            String contested = entered(worker);
            String version = Api.as(reviewer).get("/api/v1/ideas/{id}", contested).header("ETag");
            List<Integer> answers = AtOnce.call(List.of(() -> disown(worker, contested).statusCode(),
                    () -> Api.as(reviewer).header("If-Match", version).body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", contested).statusCode()));

            assertThat(answers.get(0)).isEqualTo(200);
            assertThat(answers.get(1)).isIn(200, 409);
            state(contested, "DISPUTED");
        }
    }

    @Test
    void twoWhoDecideAtOnceDecideOnce() throws Exception {
        disown(worker, idea).then().statusCode(200);
        String dispute = first(reviewer);

        List<Integer> answers = AtOnce.call(8, () -> Api.as(reviewer).header("If-Match", "\"0\"").body(UPHELD).post(ALL + "/{id}/decision", dispute).statusCode());

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
    }

    @Test
    void theSecondTimeSomebodyElseDecidesAndThenItStays() {
        disown(worker, idea).then().statusCode(200);
        decide(reviewer, REJECTED).then().statusCode(200);
        disown(worker, idea).then().statusCode(200);

        decide(reviewer, REJECTED).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        decide(world.person("Chị Cấp Trên", Role.LEADER, district), REJECTED).then().statusCode(200);
        disown(worker, idea).then().statusCode(409).body("type", equalTo("/problems/dispute-decided"));
    }

    @Test
    void inAPhaseThatIsClosedOffSnapshotsStayAndLiveFiguresFollow() {
        Api.decide(reviewer, idea, Api.ACCEPT).then().statusCode(200);
        clock.stopAt(campaign.phase(1).graceEndsAt().plus(Duration.ofSeconds(1)));
        counts(1);
        String snapshot = Api.creating(world.person("Bà Chủ Tịch", Role.LEADER, district)).body(Map.of("campaignId", campaign.id(), "unitId", district.id()))
                .post("/api/v1/snapshots").then().statusCode(201).body("self.figures.valid", equalTo(1)).extract().path("id");

        disown(world.signedInAgain(worker), idea).then().statusCode(200);
        counts(0);
        decide(world.signedInAgain(reviewer), REJECTED).then().statusCode(200);
        counts(1);
        disown(world.signedInAgain(worker), idea).then().statusCode(200);
        decide(world.person("Người xét sau", Role.REVIEWER, district), UPHELD).then().statusCode(200);
        counts(0);
        Api.anonymous().get("/api/v1/snapshots/{id}", snapshot).then().body("self.figures.valid", equalTo(1));
    }

    private void counts(int valid) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", district.id())
                .queryParam("phase", campaign.phase(1).id()).get("/api/v1/leaderboards").then().statusCode(200).body("self.figures.valid", equalTo(valid)));
    }

    @Test
    void theOperatorAndTheWorkerAreTold() {
        world.withPassword(operator, "mười hai con trâu đen");
        world.withPassword(worker, "mười hai con trâu đen");

        disown(worker, idea).then().statusCode(200);
        decide(reviewer, UPHELD).then().statusCode(200);

        assertThat(byDay.textsTo(world.phoneOf(operator))).anyMatch(text -> text.contains("bị báo không đúng tác giả")).anyMatch(text -> text.contains("đã bị loại"))
                .hasSize(2).allMatch(text -> text.length() <= 70);
        assertThat(byDay.textsTo(world.phoneOf(worker))).anyMatch(text -> text.contains("đã gỡ khỏi tên bạn")).allMatch(text -> text.length() <= 70);
    }

    @Test
    void everythingIsOnTheAudit() {
        disown(worker, idea).then().statusCode(200);
        Api.as(reviewer).get(ALL + "/{id}", first(reviewer)).then().statusCode(200);
        decide(reviewer, UPHELD).then().statusCode(200);

        List<?> actions = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE object_id = ?1 AND action LIKE 'DISPUTE%' ORDER BY id")
                .setParameter(1, vn.sangkien.shared.id.Id.fromString(idea).value()).getResultList());
        assertThat(actions.toString()).isEqualTo("[DISPUTE_OPENED, DISPUTE_VIEWED, DISPUTE_DECIDED]");
    }

    private String entered(Person author) {
        String made = Api.submitted(author, campaign);
        world.enteredBy(operator, made);
        return made;
    }

    private String enteredIn(Unit unit) {
        return entered(world.worker(campaign, unit));
    }

    private static Response disown(Person person, String idea) {
        return Api.as(person).body(Map.of("words", "Tôi không làm việc này.")).post("/api/v1/me/entered-ideas/{id}/disownment", idea);
    }

    private static String first(Person officer) {
        return Api.as(officer).get(ALL).then().statusCode(200).extract().path("items[0].id");
    }

    private static Response decide(Person officer, Map<String, String> decision) {
        String dispute = first(officer);
        return Api.as(officer).header("If-Match", Api.as(officer).get(ALL + "/{id}", dispute).header("ETag")).body(decision).post(ALL + "/{id}/decision", dispute);
    }

    private void bring(String made, String state) {
        switch (state) {
            case "SUBMITTED" -> { }
            case "IN_REVIEW" -> Api.as(reviewer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", made).then().statusCode(200);
            case "VALID" -> Api.decide(reviewer, made, Api.ACCEPT).then().statusCode(200);
            case "DUPLICATE" -> repeatAnOlderOne();
            default -> Api.decide(reviewer, made, Api.refusing(state)).then().statusCode(200);
        }
    }

    private void repeatAnOlderOne() {
        String older = idea;
        idea = entered(worker);
        Api.decide(reviewer, idea, repeating(older)).then().statusCode(200);
    }

    private Map<String, Object> repeating(String original) {
        var decision = new HashMap<String, Object>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", Api.as(worker).get("/api/v1/ideas/{id}", original).path("number"));
        return decision;
    }

    private Map<String, Object> shown(String made) {
        return Api.as(worker).get("/api/v1/ideas/{id}", made).then().statusCode(200).extract().path("$");
    }

    private void state(String made, String expected) {
        Api.as(worker).get("/api/v1/ideas/{id}", made).then().body("state", equalTo(expected));
    }
}
