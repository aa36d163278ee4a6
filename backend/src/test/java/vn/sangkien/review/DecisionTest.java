package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person officer;
    private String idea;

    @BeforeEach
    void anIdeaThatWaits() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        idea = Api.submitted(worker, campaign);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aValidIdeaCarriesTheDecisionThatRecognisedIt() {
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200).body("state", equalTo("VALID")).body("decidedAt", notNullValue())
                .body("recognition.number", equalTo("12/QĐ-CĐCS")).body("recognition.date", equalTo("2025-04-01")).body("recognition.level", equalTo("GRASSROOTS"));
    }

    @Test
    void nothingIsValidWithoutARecognitionAndEachOfItsPartsIsNamed() {
        Api.decide(officer, idea, Map.of("outcome", "VALID")).then().spec(Refused.naming("recognition"));
        Api.decide(officer, idea, Map.of("outcome", "VALID", "recognition", Map.of())).then().spec(Refused.with(400, "validation"))
                .body("violations.field", contains("recognition.body", "recognition.date", "recognition.level", "recognition.number"));
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of("number", "   ", "date", "2999-01-01", "body", "\u3164", "level", "LOCAL").entrySet()) {
            Api.decide(officer, idea, accepting(wrong.getKey(), wrong.getValue())).then().spec(Refused.naming("recognition." + wrong.getKey()));
        }
        Api.decide(officer, idea, accepting("number", "x".repeat(61))).then().spec(Refused.naming("recognition.number"));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS_INFO", "INVALID", "DUPLICATE"})
    void whoRefusesOrReturnsGivesAReasonCodeAndAText(String outcome) {
        Api.decide(officer, idea, Map.of("outcome", outcome)).then().spec(Refused.naming("reasonCode")).spec(Refused.naming("reason"));
        Api.decide(officer, idea, Map.of("outcome", outcome, "reasonCode", "OTHER", "reason", "Ngắn quá")).then().spec(Refused.naming("reason"));
        Api.decide(officer, idea, Map.of("outcome", outcome, "reasonCode", "OTHER", "reason", "\u200b".repeat(20))).then().spec(Refused.naming("reason"));
        Api.decide(officer, idea, Map.of("outcome", outcome, "reasonCode", "WHY_NOT", "reason", "Một lý do đủ dài")).then().spec(Refused.naming("reasonCode"));
    }

    @Test
    void theAuthorReadsTheReason() {
        Api.decide(officer, idea, Api.refusing("INVALID")).then().statusCode(200).body("state", equalTo("INVALID"));

        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("lastReason.text", equalTo("Chưa áp dụng trong thực tế tại đơn vị."))
                .body("lastReason.code", equalTo("NOT_APPLIED")).body("lastReason.state", equalTo("INVALID"));
    }

    @Test
    void onlyAKnownOutcomeIsADecision() {
        for (String outcome : new String[] {"WITHDRAWN", "DRAFT", "SUBMITTED", "IN_REVIEW", "valid"}) {
            Api.decide(officer, idea, Map.of("outcome", outcome)).then().spec(Refused.naming("outcome"));
        }
        Api.decide(officer, idea, Map.of()).then().spec(Refused.naming("outcome"));
        Api.decide(officer, idea, Map.of("outcome", "INVALID", "state", "VALID")).then().spec(Refused.naming("state"));
    }

    @Test
    void theOfficerOfAnotherUnitIsAnsweredAsIfThereWereNoIdea() {
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Cơ sở bên cạnh"));

        String hidden = Api.decide(elsewhere, idea, Api.ACCEPT).then().spec(Refused.with(404, "not-found")).extract().asString();
        assertThat(Api.decide(elsewhere, Id.of(Id.next()).toString(), Api.ACCEPT).asString()).isEqualTo(hidden);
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void onlyOfficersAndReviewersDecide() {
        Api.decide(worker, idea, Api.ACCEPT).then().spec(Refused.with(403, "forbidden"));
        for (Role role : new Role[] {Role.LEADER, Role.ADMIN, Role.SUPPORT, Role.TARGET_MANAGER, Role.DPO}) {
            Api.decide(world.person("Vai Khác", role, unit), idea, Api.ACCEPT).then().spec(Refused.with(403, "forbidden"));
        }
        Api.anonymous().header("If-Match", "\"1\"").body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", idea).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void nobodyDecidesOnTheirOwnIdea() {
        world.grant(worker, Role.REVIEWER, world.root());

        Api.decide(worker, idea, Api.ACCEPT).then().spec(Refused.with(403, "four-eyes"));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("actions", contains("WITHDRAW", "CHOOSE_PUBLICATION"));
    }

    @Test
    void aDraftIsNotDecidedOn() {
        Api.decide(officer, Api.draft(worker, campaign), Api.ACCEPT).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);

        Api.decide(officer, idea, Api.refusing("INVALID")).then().spec(Refused.with(409, "wrong-state")).body("state", equalTo("VALID"));
    }

    @Test
    void whatTheAuthorIsCorrectingAwaitsNoDecision() {
        Api.decide(officer, idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);

        Api.decide(officer, idea, Api.ACCEPT).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void aDecisionOnAVersionThatChangedMeanwhileIsRefused() {
        String read = Api.as(officer).get("/api/v1/ideas/{id}", idea).header("ETag");
        Api.decide(world.person("Đồng Nghiệp", Role.REVIEWER, unit), idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        Api.submit(worker, idea).then().statusCode(200);

        Api.as(officer).header("If-Match", read).body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", idea).then().spec(Refused.with(409, "stale-version"));
        Api.as(officer).body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", idea).then().spec(Refused.with(428, "precondition-required"));
    }

    @Test
    void ofTwentyDecisionsAtOnceOneWins() throws Exception {
        List<Person> officers = IntStream.range(0, 20).mapToObj(i -> world.person("Cán Bộ " + i, Role.REVIEWER, unit)).toList();
        String read = Api.as(officer).get("/api/v1/ideas/{id}", idea).header("ETag");

        var answers = AtOnce.call(officers.stream().<Callable<Response>>map(one -> () ->
                Api.as(one).header("If-Match", read).body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", idea)).toList());

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items.to", contains("DRAFT", "SUBMITTED", "IN_REVIEW", "VALID"));
    }

    @Test
    void inTheGraceADecisionStillCountsForItsPhase() {
        clock.stopAt(campaign.phase(1).closesAt());
        Api.decide(world.signedInAgain(officer), idea, Api.ACCEPT).then().statusCode(200).body("phaseId", equalTo(campaign.phase(1).id()));

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .get("/api/v1/leaderboards").then().statusCode(200).body("scope.state", equalTo("GRACE"))
                .body("scope.id", equalTo(campaign.phase(1).id())).body("self.figures.valid", equalTo(1)));
    }

    @Test
    void afterTheGraceNothingIsDecidedOrTakenBack() {
        clock.stopAt(campaign.phase(1).graceEndsAt());

        Api.decide(world.signedInAgain(officer), idea, Api.ACCEPT).then().spec(Refused.with(409, "closed-off")).body("detail", containsString("Giai đoạn 1"));
        Api.as(world.signedInAgain(worker)).body("{}").post("/api/v1/ideas/{id}/withdrawal", idea).then().spec(Refused.with(409, "closed-off"));
    }

    @Test
    void aDuplicateNamesTheOriginalByItsReceiptNumber() {
        String copy = Api.submitted(world.worker(campaign, unit), campaign);

        Api.decide(officer, copy, repeating(numberOf(idea))).then().statusCode(200).body("state", equalTo("DUPLICATE"));
    }

    @Test
    void theOriginalIsNeverYoungerThanItsCopyAndItIsSaidHowToDoIt() {
        String later = Api.submitted(world.worker(campaign, unit), campaign);

        Api.decide(officer, idea, repeating(numberOf(later))).then().spec(Refused.with(422, "original-is-younger"))
                .body("detail", containsString("mở " + numberOf(later) + " và ghi nó trùng với " + numberOf(idea))).body("detailEn", containsString("the other way round"));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void handedInWithinOneSecondTheTimesThatAreToldStillDiffer() {
        clock.stopAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        String first = Api.submitted(world.signedInAgain(world.worker(campaign, unit)), campaign);
        clock.advance(Duration.ofMillis(40));
        String later = Api.submitted(world.signedInAgain(world.worker(campaign, unit)), campaign);

        String detail = Api.decide(world.signedInAgain(officer), first, repeating(numberOf(later))).then().spec(Refused.with(422, "original-is-younger")).extract().path("detail");
        assertThat(detail).containsPattern("nộp lúc \\d\\d:\\d\\d:\\d\\d\\.040 .*\\(\\d\\d:\\d\\d:\\d\\d\\.000 ");
    }

    @Test
    void noDecisionRecognisesWhatHadNotBeenApplied() {
        for (String day : List.of("1800-01-01", "2025-02-28", Time.dayOf(clock.instant()).plusDays(1).toString())) {
            Api.decide(officer, idea, accepting("date", day)).then().spec(Refused.naming("recognition.date"));
        }
        Api.decide(officer, idea, accepting("date", "2025-02-28")).then()
                .body("violations[0].message", equalTo("Ngày quyết định: 28/02/2025 không thể trước ngày sáng kiến được áp dụng lần đầu, 01/03/2025."));
        Api.decide(officer, idea, accepting("date", "2025-03-01")).then().statusCode(200);
    }

    /** What was returned and sent again keeps its place. */
    @Test
    void whatWasHandedInFirstStaysTheOriginalAfterItWasReturned() {
        String later = Api.submitted(world.worker(campaign, unit), campaign);
        Api.decide(officer, idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        Api.submit(worker, idea).then().statusCode(200);

        Api.decide(officer, later, repeating(numberOf(idea))).then().statusCode(200).body("state", equalTo("DUPLICATE"));
    }

    private String numberOf(String of) {
        return Api.as(officer).get("/api/v1/ideas/{id}", of).path("number");
    }

    @Test
    void anIdeaRepeatsOnlyAnotherSubmittedOneOfTheSameCampaign() {
        String itself = Api.as(officer).get("/api/v1/ideas/{id}", idea).path("number");
        Campaign other = world.campaign();
        Person elsewhere = world.worker(other, unit);
        String otherCampaign = Api.as(elsewhere).get("/api/v1/ideas/{id}", Api.submitted(elsewhere, other)).path("number");

        for (String number : new String[] {itself, otherCampaign, "SK-9999999", "SK-%", "' OR 1=1"}) {
            Api.decide(officer, idea, repeating(number)).then().spec(Refused.with(422, "original-unknown"));
        }
        Api.decide(officer, idea, Api.refusing("DUPLICATE")).then().spec(Refused.naming("duplicateOf"));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED")).body("version", equalTo(1));
    }

    @Test
    void anOriginalBesideAnotherOutcomeIsRefusedAndNotPassedOver() {
        for (Map<String, Object> outcome : List.of(Api.ACCEPT, Api.refusing("INVALID"), Api.returning("Cần bổ sung số liệu trước và sau."))) {
            var decision = new HashMap<>(outcome);
            decision.put("duplicateOf", "SK-0000001");
            Api.decide(officer, idea, decision).then().spec(Refused.naming("duplicateOf"));
        }
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aRecognitionBesideAnotherOutcomeIsRefusedAndNotPassedOver() {
        for (Map<String, Object> outcome : List.of(Api.refusing("INVALID"), Api.returning("Cần bổ sung số liệu trước và sau."))) {
            var decision = new HashMap<>(outcome);
            decision.put("recognition", Api.ACCEPT.get("recognition"));
            Api.decide(officer, idea, decision).then().spec(Refused.naming("recognition"));
        }
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED"));
    }

    private static Map<String, Object> accepting(String part, Object value) {
        @SuppressWarnings("unchecked")
        var recognition = new HashMap<>((Map<String, Object>) Api.ACCEPT.get("recognition"));
        recognition.put(part, value);
        return Map.of("outcome", "VALID", "recognition", recognition);
    }

    private static Map<String, Object> repeating(String number) {
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", number);
        return decision;
    }
}
