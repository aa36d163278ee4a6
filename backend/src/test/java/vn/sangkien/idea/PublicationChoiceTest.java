package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.idea.index.IdeaIndexer;
import vn.sangkien.standings.Recount;

/** Authors take the publication of an idea back, and what counts goes on counting. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicationChoiceTest {

    private static final Map<String, String> TAKE_PART = Map.of("purpose", "TAKE_PART", "textVersion", "2026-1");

    @Inject
    World world;
    @Inject
    Recount recount;
    @Inject
    IdeaIndexer indexer;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person officer;
    private String idea;

    @BeforeEach
    void aPublishedIdea() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở rút công bố");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        idea = Api.submitted(worker, campaign);
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
    }

    @Test
    void takenBackItIsGoneForEverybodyAtOnceAndCountsAllTheSame() throws InterruptedException {
        everywhere(true);
        countsOne();

        choose(worker, false).statusCode(200).body("mayPublish", equalTo(false)).body("state", equalTo("VALID"));

        // Even before the index on the disk has followed.
        searched().body("items.id", not(hasItem(idea)));
        everywhere(false);
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("mayPublish", equalTo(false)).body("actions", hasItem("CHOOSE_PUBLICATION"));
        Api.as(officer).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("state", equalTo("VALID"));
        countsOne();

        choose(worker, true).statusCode(200).body("mayPublish", equalTo(true));
        everywhere(true);
        Api.as(worker).get("/api/v1/me/data").then().body("sections.find { it.name == 'publicationChoices' }.rows.collect { it.fields[1].value }", contains("false", "true"));
    }

    @Test
    void askingTwiceIsOneChoiceAndOthersCannotChoose() {
        choose(worker, false).statusCode(200);
        choose(worker, false).statusCode(200);
        Api.as(worker).get("/api/v1/me/data").then().body("sections.find { it.name == 'publicationChoices' }.rows.size()", equalTo(1));

        choose(officer, true).spec(Refused.with(404, "not-found"));
        choose(world.person("Người Ngoài"), true).spec(Refused.with(404, "not-found"));
        choose(worker, Api.draft(worker, campaign), false).spec(Refused.with(409, "wrong-state"));
        Api.as(worker).body(Map.of()).put("/api/v1/ideas/{id}/publication-choice", idea).then().spec(Refused.naming("mayPublish"));
    }

    @Test
    void whoeverNoLongerTakesPartIsShownNowhereAndSendsNothingNew() throws InterruptedException {
        Api.as(worker).delete("/api/v1/me/consents/TAKE_PART").then().spec(Refused.with(409, "never-agreed"));
        Api.creating(worker).body(TAKE_PART).post("/api/v1/me/consents").then().statusCode(201);
        Api.creating(worker).body(Map.of("purpose", "SIGN_NAME", "textVersion", "2026-1")).post("/api/v1/me/consents").then().statusCode(201);
        String draft = Api.draft(worker, campaign);
        countsOne();

        Api.as(worker).delete("/api/v1/me/consents/TAKE_PART").then().statusCode(204);
        Api.as(worker).delete("/api/v1/me/consents/TAKE_PART").then().statusCode(204);

        everywhere(false);
        countsOne();
        Api.as(worker).get("/api/v1/me/consents").then().body("items.givenAt", contains(nullValue(), nullValue()));
        Api.as(worker).get("/api/v1/me/consents/taking-part").then().statusCode(200).body("givenAt", nullValue()).body("withdrawnAt", notNullValue());
        Api.submit(worker, draft).then().spec(Refused.with(422, "takes-no-part"));
        Api.creating(worker).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", world.campaign().id()).then().spec(Refused.with(422, "takes-no-part"));

        Api.creating(worker).body(TAKE_PART).post("/api/v1/me/consents").then().statusCode(201);
        Api.submit(worker, draft).then().statusCode(200);
        // What was hidden is shown again only where its author says so.
        everywhere(false);
    }

    private void everywhere(boolean shown) throws InterruptedException {
        indexer.takeUpAll();
        Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200).body("items.id", shown ? contains(idea) : empty());
        searched().body("items.id", shown ? contains(idea) : empty());
        for (String address : List.of("/api/v1/ideas/{id}", "/api/v1/ideas/{id}/publication", "/api/v1/ideas/{id}/attachments")) {
            Api.anonymous().get(address, idea).then().statusCode(shown ? 200 : 404);
        }
        Api.anonymous().queryParam("idea", idea).get("/api/v1/idea-counts").then().body("items.id", shown ? contains(idea) : empty());
    }

    private ValidatableResponse searched() {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("q", "gá kẹp phôi").get("/api/v1/idea-search").then().statusCode(200);
    }

    private void countsOne() {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .queryParam("phase", campaign.phase(1).id()).get("/api/v1/leaderboards").then().body("self.figures.submitted", equalTo(1)).body("self.figures.valid", equalTo(1)));
        assertThat(recount.compare(Integer.MAX_VALUE).first().stream().filter(difference -> difference.scopeId() == campaign.phase(1).value()).toList()).isEmpty();
    }

    private ValidatableResponse choose(Person person, boolean mayPublish) {
        return choose(person, idea, mayPublish);
    }

    private static ValidatableResponse choose(Person person, String idea, boolean mayPublish) {
        return Api.as(person).body(Map.of("mayPublish", mayPublish)).put("/api/v1/ideas/{id}/publication-choice", idea).then();
    }
}
