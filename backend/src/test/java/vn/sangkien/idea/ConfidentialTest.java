package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** What is confidential stays between the authors and those who decide; and what an idea keeps once it is handed in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConfidentialTest {

    private static final String SECRET = "Tỷ lệ phụ gia bí mật zirconi mười bảy phẩy ba";

    @Inject
    World world;
    @Inject
    IdeaIndexer indexer;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person officer;
    private String idea;

    @BeforeEach
    void anIdeaWithSomethingConfidential() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        idea = submitted(worker);
    }

    @Test
    void theAuthorsAndThoseWhoDecideReadIt() {
        Person colleague = world.person("Trần Thị Bình");
        String together = Api.create(worker, campaign, with("authors", List.of(Map.of("lead", true, "share", 60),
                Map.of("lead", false, "name", "Bình", "contact", colleague.email(), "share", 40)))).path("id");
        Api.submit(worker, together).then().statusCode(200);

        for (Person reader : List.of(worker, officer, world.person("Thẩm Định", Role.REVIEWER, world.root()))) {
            Api.as(reader).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("form.confidential", equalTo(SECRET));
        }
        Api.as(colleague).get("/api/v1/ideas/{id}", together).then().statusCode(200).body("form.confidential", equalTo(SECRET));
    }

    @Test
    void whoOnlyReadsForAUnitDoesNot() {
        for (Role role : List.of(Role.LEADER, Role.ADMIN)) {
            Api.as(world.person("Người Đọc", role, unit)).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("form.confidential", nullValue());
        }
    }

    @Test
    void nobodyElseFindsItAnywhere() throws InterruptedException {
        Person elsewhere = world.person("Thẩm Định Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Nơi khác"));
        Person stranger = world.person("Người Ngoài");
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        String copy = submitted(world.worker(campaign, unit));
        indexer.takeUpAll();

        for (String answer : List.of(
                Api.anonymous().get("/api/v1/ideas/{id}", idea).asString(),
                Api.as(stranger).get("/api/v1/ideas/{id}", idea).asString(),
                Api.as(elsewhere).get("/api/v1/ideas/{id}", idea).asString(),
                Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/ideas").asString(),
                Api.as(worker).queryParam("campaign", campaign.id()).queryParam("mine", true).get("/api/v1/ideas").asString(),
                Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").asString(),
                Api.as(officer).get("/api/v1/ideas/{id}/look-alikes", copy).then().statusCode(200).body("items[0].id", equalTo(idea)).extract().asString(),
                Api.as(worker).get("/api/v1/ideas/{id}/events", idea).asString())) {
            assertThat(answer).doesNotContain("zirconi");
        }
        for (Person reader : List.of(officer, worker, stranger)) {
            Api.as(reader).queryParam("campaign", campaign.id()).queryParam("q", "zirconi").get("/api/v1/idea-search").then().statusCode(200).body("items", empty());
        }
        Api.as(stranger).get("/api/v1/ideas/{id}/eligibility", idea).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void anIdeaKeepsTheVersionOfItsForm() {
        Api.create(worker, campaign, Map.of()).then().statusCode(201).body("formVersion", nullValue());
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("formVersion", equalTo(2));
        Api.as(officer).get("/api/v1/ideas/{id}", idea).then().body("formVersion", equalTo(2));
    }

    @Test
    void onceHandedInItMovesToNoOtherUnitOrCampaign() {
        Unit other = world.unit(world.root(), "Nơi khác");
        Campaign another = world.campaign();
        Api.decide(officer, idea, Api.returning("Cần nêu số liệu trước và sau.")).then().statusCode(200);
        int version = version(idea);

        Api.patch(worker, idea, version, Map.of("unitId", other.id())).then().spec(Refused.with(422, "unit-fixed"));
        for (String member : List.of("campaignId", "phaseId", "block", "authorId", "state", "number", "formVersion", "submittedAt")) {
            Api.patch(worker, idea, version, Map.of(member, another.id())).then().spec(Refused.with(400, "validation"));
        }
        Api.as(worker).header("If-Match", "\"" + version + "\"").body(Map.of("unitId", other.id())).put("/api/v1/ideas/{id}", idea).then().statusCode(405);
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("unit.id", equalTo(unit.id())).body("campaignId", equalTo(campaign.id())).body("version", equalTo(version));
        Api.patch(worker, idea, version, Map.of("unitId", unit.id(), "problem", "Đã bổ sung")).then().statusCode(200).body("form.problem", containsString("bổ sung"));
    }

    @Test
    void whatHasBeenHandedInIsNotEditedUntilItIsReturned() {
        Api.patch(worker, idea, version(idea), Map.of("confidential", "Đổi lén")).then().spec(Refused.with(409, "wrong-state"));
        Api.patch(worker, idea, version(idea), Map.of("authors", List.of(Map.of("lead", true, "share", 100)))).then().spec(Refused.with(409, "wrong-state"));
    }

    private int version(String id) {
        return Api.as(worker).get("/api/v1/ideas/{id}", id).then().extract().path("version");
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = Api.form();
        form.put("confidential", SECRET);
        form.put(field, value);
        return form;
    }

    private String submitted(Person author) {
        String id = Api.create(author, campaign, with("confidential", SECRET)).then().statusCode(201).extract().path("id");
        Api.submit(author, id).then().statusCode(200);
        return id;
    }
}
