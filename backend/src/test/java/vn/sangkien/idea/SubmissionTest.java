package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.Block;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionTest {

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
    void anIdeaCountsAtTheWorkplaceUnlessAnotherUnitIsPicked() {
        Unit other = world.unit(world.root(), "Trường", Block.PUBLIC_SERVICE);
        Map<String, Object> form = Api.form();
        form.put("unitId", other.id());

        Api.submit(worker, Api.draft(worker, campaign)).then().statusCode(200).body("unit.id", equalTo(unit.id())).body("block", equalTo("ENTERPRISE"))
                .body("number", matchesPattern("SK-\\d{7}"));
        Api.submit(worker, Api.create(worker, campaign, form).path("id")).then().statusCode(200)
                .body("unit.id", equalTo(other.id())).body("block", equalTo("PUBLIC_SERVICE"));
    }

    @Test
    void whoHasNotRegisteredIsAskedToAndKeepsTheDraft() {
        Person stranger = world.person("Chưa Đăng Ký");
        String idea = Api.draft(stranger, campaign);

        Api.submit(stranger, idea).then().spec(Refused.with(422, "not-registered"));
        Api.as(stranger).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void aUnitThatClosedWhileOneWroteNamesItsSuccessor() {
        Unit successor = world.unit(world.root(), "Cơ sở kế thừa");
        String idea = Api.draft(worker, campaign);
        world.close(unit, successor);

        Api.submit(worker, idea).then().spec(Refused.with(422, "unit-closed")).body("successor.id", equalTo(successor.id()));
    }

    @Test
    void whatIsSubmittedIsNotChangedOrSubmittedAgain() {
        String idea = Api.submitted(worker, campaign);

        Api.patch(worker, idea, 1, Map.of("title", "Sửa sau khi nộp")).then().spec(Refused.with(409, "wrong-state"));
        Api.submit(worker, idea).then().spec(Refused.with(409, "wrong-state")).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void theSameSubmissionTenTimesAtOnceMakesOneIdea() throws Exception {
        String idea = Api.draft(worker, campaign);

        var answers = AtOnce.call(10, () -> submit(idea, "nop-muoi-lan", true));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items.to", contains("DRAFT", "SUBMITTED"));
    }

    @Test
    void tenSubmissionsAtOnceWithTenKeysHaveOneWinner() throws Exception {
        String idea = Api.draft(worker, campaign);

        var answers = AtOnce.call(10, () -> Api.submit(worker, idea));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items.to", contains("DRAFT", "SUBMITTED"));
    }

    @Test
    void theSameKeyWithOtherDeclarationsOrForAnotherIdeaIsRefused() {
        String idea = Api.draft(worker, campaign);
        submit(idea, "khoa-nop-bai", true).then().statusCode(200);

        submit(idea, "khoa-nop-bai", false).then().spec(Refused.with(422, "idempotency-mismatch"));
        submit(Api.draft(worker, campaign), "khoa-nop-bai", true).then().spec(Refused.with(422, "idempotency-mismatch"));
    }

    @Test
    void aKeyThatCreatedADraftDoesNotSubmitIt() {
        String idea = Api.as(worker).header("Idempotency-Key", "khoa-hai-viec").body(Map.of("campaignId", campaign.id(), "form", Api.form()))
                .post("/api/v1/ideas").path("id");

        submit(idea, "khoa-hai-viec", true).then().spec(Refused.with(422, "idempotency-mismatch"));
    }

    @Test
    void aKeyIsStillFreeAfterARefusal() {
        String idea = Api.create(worker, campaign, Map.of("title", "Ngắn")).path("id");
        submit(idea, "khoa-sau-loi", true).then().spec(Refused.with(400, "validation"));
        Api.patch(worker, idea, 0, Api.form()).then().statusCode(200);

        submit(idea, "khoa-sau-loi", true).then().statusCode(200);
    }

    @Test
    void submittingNeedsAKey() {
        Api.as(worker).body(Api.DECLARATIONS).post("/api/v1/ideas/{id}/submission", Api.draft(worker, campaign)).then().spec(Refused.naming("Idempotency-Key"));
    }

    @Test
    void theAuthorTakesAnIdeaBackUntilItIsDecided() {
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        String pending = Api.submitted(worker, campaign);
        String returned = Api.submitted(worker, campaign);
        String valid = Api.submitted(worker, campaign);
        Api.decide(officer, returned, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        Api.decide(officer, valid, Api.ACCEPT).then().statusCode(200);

        withdraw(pending, "Nộp nhầm").then().statusCode(200).body("state", equalTo("WITHDRAWN")).body("actions", empty());
        withdraw(returned, null).then().statusCode(200);
        withdraw(valid, null).then().spec(Refused.with(409, "wrong-state")).body("state", equalTo("VALID"));
        Api.as(worker).get("/api/v1/ideas/{id}/events", pending).then().body("items[-1].reason", equalTo("Nộp nhầm"));
    }

    private Response submit(String idea, String key, boolean mayPublish) {
        return Api.as(worker).header("Idempotency-Key", key).body(Map.of("truthful", true, "notIpProtected", true, "mayPublish", mayPublish))
                .post("/api/v1/ideas/{id}/submission", idea);
    }

    private Response withdraw(String idea, String reason) {
        return Api.as(worker).body(reason == null ? Map.of() : Map.of("reason", reason)).post("/api/v1/ideas/{id}/withdrawal", idea);
    }
}
