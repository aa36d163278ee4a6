package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Who sees which ideas, and what of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VisibilityTest {

    @Inject
    World world;

    private Campaign campaign;
    private Unit upper;
    private Unit unit;
    private Person worker;
    private Person officer;

    @BeforeEach
    void aWorkerAndAnOfficer() {
        campaign = world.campaign();
        upper = world.unit(world.root(), "Cấp trên");
        unit = world.unit(upper, "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
    }

    @Test
    void thePublicSeesValidIdeasWhoseAuthorsAgreedAndNoNames() {
        String published = valid(true);
        String confidential = valid(false);
        String pending = Api.submitted(worker, campaign);

        Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200)
                .body("items.id", contains(published)).body("items[0].authorName", nullValue()).body("items[0].lastReason", nullValue());
        String shown = Api.anonymous().get("/api/v1/ideas/{id}", published).then().statusCode(200)
                .body("authorName", nullValue()).body("actions", empty()).extract().asString();
        assertThat(shown).doesNotContain(worker.name()).doesNotContain(worker.id()).doesNotContain("operatorId");
        for (String hidden : List.of(confidential, pending)) {
            Api.anonymous().get("/api/v1/ideas/{id}", hidden).then().spec(Refused.with(404, "not-found"));
            Api.as(world.person("Người Ngoài")).get("/api/v1/ideas/{id}", hidden).then().spec(Refused.with(404, "not-found"));
        }
        Api.as(world.person("Người Ngoài")).get("/api/v1/ideas/{id}/events", published).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void askingForAnotherStateDoesNotOpenIt() {
        Api.submitted(worker, campaign);

        for (String state : new String[] {"DRAFT", "SUBMITTED", "WITHDRAWN"}) {
            Api.anonymous().queryParam("campaign", campaign.id()).queryParam("state", state).get("/api/v1/ideas").then().statusCode(200).body("items", empty());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"UNIT_OFFICER", "REVIEWER", "LEADER", "ADMIN"})
    void whoReadsForAUnitSeesWhatWasSubmittedBelowItWithNames(Role role) {
        String pending = Api.submitted(worker, campaign);

        Api.as(world.person("Cấp Trên", role, upper)).get("/api/v1/ideas/{id}", pending).then().statusCode(200).body("authorName", equalTo(worker.name()));
        Api.as(world.person("Nơi Khác", role, world.unit(upper, "Cơ sở bên cạnh"))).get("/api/v1/ideas/{id}", pending).then().spec(Refused.with(404, "not-found"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SUPPORT", "TARGET_MANAGER", "DPO"})
    void otherRolesDoNotReadIdeas(Role role) {
        Api.as(world.person("Vai Khác", role, upper)).get("/api/v1/ideas/{id}", Api.submitted(worker, campaign)).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void draftsAreTheAuthorsAloneAlsoWhenTakenBackBeforeTheyWereHandedIn() {
        Map<String, Object> form = Api.form();
        form.put("unitId", unit.id());
        String draft = Api.create(worker, campaign, form).path("id");
        Api.as(officer).get("/api/v1/ideas/{id}", draft).then().spec(Refused.with(404, "not-found"));

        Api.as(worker).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", draft).then().statusCode(200);

        Api.as(officer).get("/api/v1/ideas/{id}", draft).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).get("/api/v1/ideas/{id}/events", draft).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void myIdeasAreMineInAllStates() {
        String draft = Api.draft(worker, campaign);
        String pending = Api.submitted(worker, campaign);
        Api.submitted(world.worker(campaign, unit), campaign);

        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200)
                .body("items.id", contains(pending, draft)).body("items[0].authorName", equalTo(worker.name()));
        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).queryParam("state", "DRAFT").get("/api/v1/ideas").then().body("items.id", contains(draft));
    }

    @Test
    void aReturnedIdeaShowsInMyListWhatToFix() {
        String idea = Api.submitted(worker, campaign);
        Api.decide(officer, idea, Api.returning("Cần nêu số liệu trước và sau.")).then().statusCode(200);

        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then()
                .body("items[0].state", equalTo("NEEDS_INFO")).body("items[0].lastReason.text", equalTo("Cần nêu số liệu trước và sau."))
                .body("items[0].lastReason.code", equalTo("INSUFFICIENT_CONTENT"));
    }

    @Test
    void publishedIdeasAreFoundByWordsFieldAndUnit() {
        String idea = valid(true);

        find("q", "ga kep may").body("items.id", contains(idea));
        find("q", "GÁ KẸP").body("items.id", contains(idea));
        find("q", "gá hàn").body("items", empty());
        find("field", "PRODUCTION").body("items.id", contains(idea));
        find("field", "HEALTH").body("items", empty());
        find("unit", upper.id()).body("items.id", contains(idea));
        find("unit", world.unit(upper, "Cơ sở bên cạnh").id()).body("items", empty());
        for (String sign : new String[] {"%", "_", "'", "\\", "%%%%"}) {
            find("q", "gaxyz" + sign).body("items", empty());
        }
    }

    @Test
    void pagesShowEveryIdeaOnceNewestFirst() {
        List<String> made = IntStream.range(0, 7).mapToObj(i -> Api.draft(worker, campaign)).toList();

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            JsonPath page = Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).queryParam("limit", 3).queryParam("cursor", cursor)
                    .get("/api/v1/ideas").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(made).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void oddQuestionsAreRefusedAsProblems() {
        for (String[] odd : new String[][] {{"limit", "0"}, {"limit", "101"}, {"limit", "1000000000"}, {"cursor", "x"}, {"q", "x".repeat(101)}}) {
            Api.anonymous().queryParam("campaign", campaign.id()).queryParam(odd[0], odd[1]).get("/api/v1/ideas").then().spec(Refused.naming(odd[0]));
        }
        for (String[] odd : new String[][] {{"state", "VALIDD"}, {"field", "1"}, {"limit", "1e9"}, {"limit", "x"}, {"unit", "x"}, {"campaign", "x"}}) {
            Api.anonymous().queryParam(odd[0], odd[1]).get("/api/v1/ideas").then().spec(Refused.naming(odd[0]));
        }
    }

    @Test
    void theHistoryNamesWhoDidWhatWhenAndWhy() {
        String idea = Api.submitted(worker, campaign);
        Api.decide(officer, idea, Api.refusing("INVALID")).then().statusCode(200);

        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().statusCode(200).body("items", hasSize(4))
                .body("items.to", contains("DRAFT", "SUBMITTED", "IN_REVIEW", "INVALID"))
                .body("items.actorPart", contains("AUTHOR", "AUTHOR", "OFFICER", "OFFICER"))
                .body("items.actorName", containsInAnyOrder(worker.name(), worker.name(), "Cán Bộ", "Cán Bộ"))
                .body("items[3].reasonCode", equalTo("NOT_APPLIED")).body("items[3].reason", equalTo("Chưa áp dụng trong thực tế tại đơn vị."));
    }

    private String valid(boolean mayPublish) {
        String idea = Api.draft(worker, campaign);
        Api.creating(worker).body(Map.of("truthful", true, "notIpProtected", true, "mayPublish", mayPublish))
                .post("/api/v1/ideas/{id}/submission", idea).then().statusCode(200);
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        return idea;
    }

    private ValidatableResponse find(String parameter, String value) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam(parameter, value).get("/api/v1/ideas").then().statusCode(200);
    }
}
