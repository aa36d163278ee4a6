package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.concurrent.Callable;
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

/** Decisions taken back: undone by who took them, revoked from above, duplicates set apart again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit upper;
    private Unit unit;
    private Person worker;
    private Person officer;
    private Person above;
    private String earlier;
    private String idea;

    @BeforeEach
    void anIdeaThatWaits() {
        campaign = world.campaign();
        upper = world.upper(world.root(), "Cấp trên");
        unit = world.unit(upper, "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        above = world.person("Cán Bộ Cấp Trên", Role.REVIEWER, upper);
        earlier = another();
        idea = Api.submitted(worker, campaign);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALID", "NEEDS_INFO", "INVALID", "DUPLICATE"})
    void anUndoneDecisionLeavesTheIdeaAsItWas(String outcome) {
        Api.decide(officer, idea, decision(outcome)).then().statusCode(200);
        Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().body("undoUntil", notNullValue());

        undo(officer).then().statusCode(200).body("state", equalTo("SUBMITTED")).body("decidedAt", nullValue()).body("recognition", nullValue())
                .body("lastReason", nullValue());

        Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().body("undoUntil", nullValue()).body("links", empty());
        events().body("items.to", contains("DRAFT", "SUBMITTED", "IN_REVIEW", outcome, "SUBMITTED")).body("items.undone", contains(false, false, false, true, false))
                .body("items[4].undo", equalTo(true));
        undo(officer).then().spec(Refused.with(409, "undo-overtaken"));
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
    }

    @Test
    void whatWasUnderReviewIsUnderReviewAgain() {
        Api.as(officer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", idea).then().statusCode(200);
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);

        undo(officer).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void onlyWhoDecidedUndoesAndOnlyForTenMinutes() {
        clock.stopAt(clock.instant());
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        undo(above).then().spec(Refused.with(409, "undo-overtaken"));
        undo(world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Cơ sở khác"))).then().spec(Refused.with(404, "not-found"));
        undo(worker).then().spec(Refused.with(403, "forbidden"));

        clock.advance(Duration.ofMinutes(10).plusMillis(1));
        undo(world.signedInAgain(officer)).then().spec(Refused.with(409, "undo-too-late"));
    }

    @Test
    void onceTheAuthorHasGoneOnNothingIsUndone() {
        Api.decide(officer, idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        int version = Api.as(worker).get("/api/v1/ideas/{id}", idea).path("version");
        Api.as(worker).header("If-Match", "\"" + version + "\"").body(Map.of("conditions", "Cần một máy hàn")).patch("/api/v1/ideas/{id}", idea).then().statusCode(200);

        undo(officer).then().spec(Refused.with(409, "undo-overtaken"));
    }

    @Test
    void ofTenUndosAtOnceOneCounts() throws Exception {
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);

        var answers = AtOnce.call(10, () -> undo(officer));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void aHigherLevelRevokesWhatWasValidWithAReason() {
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        Api.as(above).body(Map.of("reasonCode", "OTHER")).post("/api/v1/ideas/{id}/revocation", idea).then().spec(Refused.naming("reason"));

        revoke(above).then().statusCode(200).body("state", equalTo("INVALID")).body("decidedAt", notNullValue());

        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("lastReason.text", equalTo("Hậu kiểm: sáng kiến chưa được áp dụng."));
        revoke(above).then().spec(Refused.with(409, "wrong-state"));
        undo(above).then().statusCode(200).body("state", equalTo("VALID")).body("recognition.number", equalTo("12/QĐ-CĐCS"));
    }

    @Test
    void theSameLevelAndWhoDecidedDoNotRevoke() {
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        revoke(officer).then().spec(Refused.with(403, "higher-level"));
        revoke(world.person("Đồng Nghiệp", Role.REVIEWER, unit)).then().spec(Refused.with(403, "higher-level"));
        world.grant(officer, Role.REVIEWER, world.root());
        revoke(officer).then().spec(Refused.with(403, "higher-level"));
        revoke(world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Cơ sở khác"))).then().spec(Refused.with(404, "not-found"));
        revoke(world.person("Lãnh Đạo", Role.LEADER, world.root())).then().spec(Refused.with(403, "forbidden"));
        world.grant(worker, Role.REVIEWER, world.root());
        revoke(worker).then().spec(Refused.with(403, "four-eyes"));
    }

    @Test
    void whatTheUpperUnitDecidedOnlyTheOneAboveItRevokes() {
        Api.decide(above, idea, Api.ACCEPT).then().statusCode(200);

        revoke(world.person("Cùng Cấp", Role.REVIEWER, upper)).then().spec(Refused.with(403, "higher-level"));
        revoke(world.person("Toàn Quốc", Role.REVIEWER, world.root())).then().statusCode(200);
    }

    @Test
    void whatWasNotValidIsNotRevoked() {
        revoke(above).then().spec(Refused.with(409, "wrong-state"));
        Api.decide(officer, idea, Api.refusing("INVALID")).then().statusCode(200);
        revoke(above).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void aDuplicateIsLinkedToItsOriginalAndMaySetApartAgain() {
        Api.decide(officer, idea, decision("DUPLICATE")).then().statusCode(200);
        String link = Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().body("links.type", contains("SAME"))
                .body("links[0].outgoing", equalTo(true)).body("mayReopen", equalTo(true)).extract().path("links[0].id");
        Person elsewhere = world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Cơ sở khác"));
        Map<String, String> reason = Map.of("reason", "Hai sáng kiến dùng hai loại máy khác nhau.");
        Api.as(elsewhere).body(reason).post("/api/v1/idea-links/{id}/end", link).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).body(Map.of()).post("/api/v1/idea-links/{id}/end", link).then().spec(Refused.naming("reason"));

        Api.as(above).body(reason).post("/api/v1/idea-links/{id}/end", link).then().statusCode(200).body("links", empty()).body("mayDecide", equalTo(true));

        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED")).body("decidedAt", nullValue());
        Api.as(above).body(reason).post("/api/v1/idea-links/{id}/end", link).then().spec(Refused.with(404, "not-found"));
    }

    /** Whether the decision is taken back or the link is ended: one rule. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverCalledItADuplicateAndHowItEndsItIsWhereItWas(boolean takenUp) {
        if (takenUp) {
            Api.as(officer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", idea).then().statusCode(200);
        }
        String before = takenUp ? "IN_REVIEW" : "SUBMITTED";
        Api.decide(officer, idea, decision("DUPLICATE")).then().statusCode(200);
        undo(officer).then().statusCode(200).body("state", equalTo(before));

        Api.decide(officer, idea, decision("DUPLICATE")).then().statusCode(200);
        String link = Api.as(officer).get("/api/v1/ideas/{id}/review", idea).path("links[0].id");
        Api.as(officer).body(Map.of("reason", "Hai sáng kiến dùng hai loại máy khác nhau.")).post("/api/v1/idea-links/{id}/end", link).then()
                .statusCode(200).body("claim", nullValue());

        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo(before));
    }

    @Test
    void similarIdeasAreNotedAndStayWhatTheyAre() {
        String other = another();
        Map<String, String> note = Map.of("type", "SIMILAR", "number", numberOf(other), "reason", "Cùng một loại gá kẹp");
        Api.creating(officer).body(note).post("/api/v1/ideas/{id}/review/links", idea).then().statusCode(201).body("links.type", contains("SIMILAR"));
        Api.creating(officer).body(note).post("/api/v1/ideas/{id}/review/links", idea).then().spec(Refused.with(409, "linked-already"));
        Api.creating(officer).body(Map.of("type", "SAME", "number", numberOf(other))).post("/api/v1/ideas/{id}/review/links", idea).then().spec(Refused.naming("type"));
        Api.creating(officer).body(Map.of("type", "BUILDS_ON", "number", "SK-9999999")).post("/api/v1/ideas/{id}/review/links", idea).then().spec(Refused.with(422, "original-unknown"));

        Api.as(officer).get("/api/v1/ideas/{id}/review", other).then().body("links[0].outgoing", equalTo(false)).body("links[0].other.id", equalTo(idea));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void anOriginalIsFoundByItsNumberWithoutItsAuthor() {
        String other = Api.submitted(world.worker(campaign, world.unit(world.root(), "Cơ sở rất xa")), campaign);
        Person nationwide = world.person("Cả Nước", Role.REVIEWER, world.root());
        String number = Api.as(nationwide).get("/api/v1/ideas/{id}", other).path("number");

        String found = Api.as(nationwide).queryParam("campaign", campaign.id()).queryParam("number", number.toLowerCase()).get("/api/v1/review-originals").then().statusCode(200)
                .body("id", equalTo(other)).body("unit.name", equalTo("Cơ sở rất xa")).extract().asString();
        assertThat(found).doesNotContain("Người lao động");
        Api.as(officer).queryParam("campaign", world.campaign().id()).queryParam("number", number).get("/api/v1/review-originals").then().spec(Refused.with(404, "not-found"));
        Api.as(worker).queryParam("number", number).get("/api/v1/review-originals").then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void ofOtherUnitsOnlyWhatIsPublishedIsFoundAndLinked() {
        String other = Api.submitted(world.worker(campaign, world.unit(world.root(), "Cơ sở rất xa")), campaign);
        Person nationwide = world.person("Cả Nước", Role.REVIEWER, world.root());
        String number = Api.as(nationwide).get("/api/v1/ideas/{id}", other).path("number");
        Map<String, String> note = Map.of("type", "SIMILAR", "number", number);

        Api.as(officer).queryParam("campaign", campaign.id()).queryParam("number", number).get("/api/v1/review-originals").then().spec(Refused.with(404, "not-found"));
        Api.creating(officer).body(note).post("/api/v1/ideas/{id}/review/links", idea).then().spec(Refused.with(422, "original-unknown"));
        Api.decide(officer, idea, repeating(number)).then().spec(Refused.with(422, "original-unknown"));
        Api.creating(nationwide).body(note).post("/api/v1/ideas/{id}/review/links", idea).then().statusCode(201).body("links[0].other.state", equalTo("SUBMITTED"));
        Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().statusCode(200).body("links[0].other.number", equalTo(number))
                .body("links[0].other.title", nullValue()).body("links[0].other.unit", nullValue()).body("links[0].other.state", nullValue());

        Api.decide(nationwide, other, Api.ACCEPT).then().statusCode(200);
        Api.as(officer).queryParam("campaign", campaign.id()).queryParam("number", number).get("/api/v1/review-originals").then().statusCode(200)
                .body("unit.name", equalTo("Cơ sở rất xa"));
        Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().body("links[0].other.state", equalTo("VALID"));
    }

    @Test
    void nothingRepeatsWhatIsItselfADuplicateSoThereIsNoCircle() throws Exception {
        clock.stopAt(clock.instant());
        String one = another();
        String other = another();
        String here = numberOf(one);
        String there = numberOf(other);

        var answers = AtOnce.call(List.<Callable<Response>>of(() -> Api.decide(officer, one, repeating(there)), () -> Api.decide(above, other, repeating(here))));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
    }

    private Map<String, Object> decision(String outcome) {
        return switch (outcome) {
            case "VALID" -> Api.ACCEPT;
            case "DUPLICATE" -> repeating(numberOf(earlier));
            default -> Api.refusing(outcome);
        };
    }

    private static Map<String, Object> repeating(String number) {
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", number);
        return decision;
    }

    private String another() {
        return Api.submitted(world.worker(campaign, unit), campaign);
    }

    private String numberOf(String other) {
        return Api.as(officer).get("/api/v1/ideas/{id}", other).path("number");
    }

    private Response undo(Person person) {
        return Api.as(person).post("/api/v1/ideas/{id}/decision/undo", idea);
    }

    private Response revoke(Person person) {
        return Api.as(person).body(Map.of("reasonCode", "NOT_APPLIED", "reason", "Hậu kiểm: sáng kiến chưa được áp dụng.")).post("/api/v1/ideas/{id}/revocation", idea);
    }

    private ValidatableResponse events() {
        return Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().statusCode(200);
    }
}
