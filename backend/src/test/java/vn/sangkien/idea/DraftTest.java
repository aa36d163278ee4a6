package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import vn.sangkien.shared.id.Id;

/** A draft is saved while it is typed, whatever is still missing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftTest {

    @Inject
    World world;

    private Campaign campaign;
    private Unit unit;
    private Person worker;

    @BeforeEach
    void aWorker() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
    }

    @Test
    void anEmptyFormIsADraft() {
        Api.create(worker, campaign, Map.of()).then().statusCode(201).header("ETag", "\"0\"").body("state", equalTo("DRAFT"))
                .body("number", nullValue()).body("form.title", nullValue()).body("actions", containsInAnyOrder("EDIT", "SUBMIT", "WITHDRAW"));
    }

    @Test
    void aPatchChangesWhatItNamesKeepsWhatItDoesNotAndClearsWhatIsNull() {
        String idea = Api.draft(worker, campaign);
        var changes = new HashMap<String, Object>();
        changes.put("title", "Tên mới của sáng kiến");
        changes.put("benefitText", null);
        changes.put("benefitVnd", 10_000_000_000_000L);

        Api.patch(worker, idea, 0, changes).then().statusCode(200).header("ETag", "\"1\"")
                .body("form.title", equalTo("Tên mới của sáng kiến")).body("form.benefitText", nullValue())
                .body("form.benefitVnd", equalTo(10_000_000_000_000L)).body("form.field", equalTo("PRODUCTION"))
                .body("form.description", equalTo(Api.form().get("description")));
    }

    @Test
    void aPatchMayComeAsMergePatch() {
        String idea = Api.draft(worker, campaign);

        Api.as(worker).contentType("application/merge-patch+json; charset=utf-8").header("If-Match", "\"0\"").body("{\"problem\":\"Mất thời gian\"}")
                .patch("/api/v1/ideas/{id}", idea).then().statusCode(200).body("form.problem", equalTo("Mất thời gian"));
    }

    @Test
    void aChangeMadeOnAnOldVersionIsRefusedAndOverwritesNothing() {
        String idea = Api.draft(worker, campaign);
        Api.patch(worker, idea, 0, Map.of("title", "Sửa trên máy tính")).then().statusCode(200);

        Api.patch(worker, idea, 0, Map.of("title", "Sửa trên điện thoại")).then().spec(Refused.with(409, "stale-version")).body("currentVersion", equalTo(1));

        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("form.title", equalTo("Sửa trên máy tính"));
    }

    @Test
    void whoDoesNotSayWhatTheyReadIsAskedTo() {
        Api.as(worker).body(Map.of("title", "Không rõ bản nào")).patch("/api/v1/ideas/{id}", Api.draft(worker, campaign))
                .then().spec(Refused.with(428, "precondition-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "\"x\"", "\"99999999999999999999\"", "\"-1\"", "\"0\", \"1\"", ""})
    void aVersionThatWasNeverGivenOutIsNotCurrent(String ifMatch) {
        Api.as(worker).header("If-Match", ifMatch).body(Map.of("title", "Bản nào đây")).patch("/api/v1/ideas/{id}", Api.draft(worker, campaign))
                .then().spec(Refused.with(ifMatch.isEmpty() ? 428 : 409));
    }

    @Test
    void somebodyElsesDraftDoesNotExist() {
        String idea = Api.draft(worker, campaign);
        Person stranger = world.worker(campaign, unit);

        Api.as(stranger).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.as(stranger).get("/api/v1/ideas/{id}/events", idea).then().spec(Refused.with(404, "not-found"));
        Api.patch(stranger, idea, 0, Map.of("title", "Sửa trộm")).then().spec(Refused.with(404, "not-found"));
        Api.submit(stranger, idea).then().spec(Refused.with(404, "not-found"));
        withdraw(stranger, idea).then().spec(Refused.with(404, "not-found"));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void anIdeaThatNeverWasIsAnsweredLikeSomebodyElsesDraft() {
        String unknown = Id.of(Id.next()).toString();
        String others = Api.draft(world.worker(campaign, unit), campaign);

        assertThat(Api.as(worker).get("/api/v1/ideas/{id}", unknown).asString()).isEqualTo(Api.as(worker).get("/api/v1/ideas/{id}", others).asString());
        assertThat(Api.submit(worker, unknown).asString()).isEqualTo(Api.submit(worker, others).asString());
    }

    @Test
    void nobodyWritesWithoutSigningIn() {
        Api.anonymous().body(Map.of("campaignId", campaign.id(), "form", Map.of())).post("/api/v1/ideas").then().spec(Refused.with(401, "unauthenticated"));
        Api.anonymous().queryParam("mine", true).get("/api/v1/ideas").then().spec(Refused.with(401, "unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "state", "authorId", "operatorId", "version", "number", "phaseId", "block", "channel", "submittedAt", "decidedAt",
            "recognition", "mayPublish", "campaignId", "searchText", "duplicateOf"})
    void whatIsNotTheAuthorsToWriteIsNoField(String field) {
        String idea = Api.draft(worker, campaign);

        Api.patch(worker, idea, 0, Map.of(field, "VALID")).then().spec(Refused.naming(field));
        Api.create(worker, campaign, Map.of(field, "VALID")).then().spec(Refused.naming("form." + field));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("DRAFT")).body("version", equalTo(0));
    }

    @Test
    void besideTheFormOnlyTheCampaignIsGiven() {
        Api.creating(worker).body(Map.of("campaignId", campaign.id(), "form", Map.of(), "authorId", world.person("Ai Đó").id())).post("/api/v1/ideas")
                .then().spec(Refused.naming("authorId"));
        Api.creating(worker).body(Map.of("form", Map.of())).post("/api/v1/ideas").then().spec(Refused.naming("campaignId"));
        Api.creating(worker).body(Map.of("campaignId", campaign.id())).post("/api/v1/ideas").then().spec(Refused.naming("form"));
        Api.creating(worker).body(Map.of("campaignId", Id.of(Id.next()).toString(), "form", Map.of())).post("/api/v1/ideas").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void aUnitIsPickedAmongThoseThatAreOpen() {
        Unit closed = world.unit(world.root(), "Đã giải thể");
        world.close(closed, unit);

        Api.create(worker, campaign, Map.of("unitId", closed.id())).then().spec(Refused.with(422, "unit-closed")).body("successor.id", equalTo(unit.id()));
        Api.create(worker, campaign, Map.of("unitId", Id.of(Id.next()).toString())).then().spec(Refused.with(422, "unit-unknown"));
        Api.create(worker, campaign, Map.of("unitId", unit.id())).then().statusCode(201).body("unit.name", equalTo("Cơ sở"));
    }

    @Test
    void tenEqualCreationsAtOnceMakeOneDraft() throws Exception {
        var answers = AtOnce.call(10, () -> create("tao-mot-lan", "Cùng một nội dung"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.<String>path("id")).containsOnly(answers.get(0).<String>path("id"));
        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items.size()", equalTo(1));
    }

    @Test
    void theSameKeyWithAnotherTextIsRefused() {
        create("khoa-tao-moi", "Nội dung thứ nhất").then().statusCode(201);

        create("khoa-tao-moi", "Nội dung thứ hai").then().spec(Refused.with(422, "idempotency-mismatch"));
    }

    @Test
    void creatingNeedsAKey() {
        Api.as(worker).body(Map.of("campaignId", campaign.id(), "form", Map.of())).post("/api/v1/ideas").then().spec(Refused.naming("Idempotency-Key"));
    }

    @Test
    void twoHundredSavesOfOneVersionHaveOneWinner() throws Exception {
        String idea = Api.draft(worker, campaign);

        var answers = AtOnce.call(200, () -> Api.patch(worker, idea, 0, Map.of("title", "Sửa cùng lúc trên luồng " + Thread.currentThread().getId())));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("version", equalTo(1));
    }

    @Test
    void ofManyEditsByFiveAtOnceEachVersionHasOneWinner() throws Exception {
        String idea = Api.draft(worker, campaign);

        List<Map<Integer, String>> made = AtOnce.call(5, () -> tenEdits(idea));

        Map<Integer, String> winners = new HashMap<>();
        made.forEach(one -> one.forEach((version, title) -> assertThat(winners.put(version, title)).isNull()));
        assertThat(winners.keySet()).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("version", equalTo(50)).body("form.title", equalTo(winners.get(50)));
    }

    /** Each on the version that was there last; who was overtaken reads again. @return the titles by the versions they made */
    private Map<Integer, String> tenEdits(String idea) {
        var made = new HashMap<Integer, String>();
        while (made.size() < 10) {
            int read = Api.as(worker).get("/api/v1/ideas/{id}", idea).path("version");
            String title = "Bản sửa " + made.size() + " trên luồng " + Thread.currentThread().getId();
            Response answer = Api.patch(worker, idea, read, Map.of("title", title));
            assertThat(answer.statusCode()).isIn(200, 409);
            if (answer.statusCode() == 200) {
                made.put(answer.path("version"), title);
            }
        }
        return made;
    }

    @Test
    void aWithdrawnDraftIsGoneForGood() {
        String idea = Api.draft(worker, campaign);

        withdraw(worker, idea).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        withdraw(worker, idea).then().spec(Refused.with(409, "wrong-state"));
        Api.submit(worker, idea).then().spec(Refused.with(409, "wrong-state"));
        Api.patch(worker, idea, 1, Map.of("title", "Sửa sau khi rút")).then().spec(Refused.with(409, "wrong-state"));
    }

    private Response create(String key, String title) {
        return Api.as(worker).header("Idempotency-Key", key).body(Map.of("campaignId", campaign.id(), "form", Map.of("title", title))).post("/api/v1/ideas");
    }

    private static Response withdraw(Person person, String idea) {
        return Api.as(person).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea);
    }
}
