package vn.sangkien;

import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.search.Lookout;

/** One whole turn of the programme: a worker writes, an officer returns and then accepts, the board moves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MainJobTest {

    @Inject
    World world;

    @Inject
    Lookout search;

    @Test
    void aWorkerSubmitsAnOfficerDecidesTheBoardMoves() {
        Campaign campaign = world.campaign();
        Unit upper = world.unit(world.root(), "CĐ các khu công nghiệp Thử Nghiệm");
        Unit factory = world.unit(upper, "CĐCS Công ty Điện tử Sao Vàng Thử");
        Person worker = world.person("Trần Văn Thợ");
        Person officer = world.person("Lê Thị Cán Bộ", Role.UNIT_OFFICER, factory);
        Person manager = world.person("Phạm Chỉ Tiêu", Role.TARGET_MANAGER, upper);

        Api.as(manager).header("If-Match", "\"0\"").queryParam("phase", campaign.phase(1).id())
                .body(Map.of("cells", new Object[] {Map.of("block", "ENTERPRISE", "assigned", 3, "registered", 8)}, "reason", "Giao chỉ tiêu đầu kỳ"))
                .put("/api/v1/units/{id}/targets", factory.id()).then().statusCode(200);

        search.look();
        Api.anonymous().queryParam("q", "cong ty dien sao vang thu").get("/api/v1/units").then().statusCode(200).body("items.id", hasItem(factory.id()));
        Api.creating(worker).body(Map.of("unitId", factory.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id())
                .then().statusCode(201).body("unit.name", equalTo(factory.name()));

        String idea = Api.create(worker, campaign, Map.of("title", "Cải tiến")).then().statusCode(201).body("state", equalTo("DRAFT")).extract().path("id");
        String etag = Api.as(worker).get("/api/v1/ideas/{id}", idea).header("ETag");
        Api.as(worker).header("If-Match", etag).body(Api.form()).patch("/api/v1/ideas/{id}", idea).then().statusCode(200);
        Api.submit(worker, idea).then().statusCode(200).body("state", equalTo("SUBMITTED"))
                .body("number", matchesPattern("SK-\\d{7}")).body("unit.id", equalTo(factory.id()));

        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().statusCode(200)
                .body("total", equalTo(1)).body("items.id", contains(idea));
        Api.decide(officer, idea, Api.returning("Hãy viết rõ hơn cách làm mới và số liệu trước, sau.")).then().statusCode(200).body("state", equalTo("NEEDS_INFO"));

        JsonPath returned = Api.as(worker).get("/api/v1/ideas/{id}", idea).then().statusCode(200).extract().jsonPath();
        assertThat(returned.getString("lastReason.text")).contains("viết rõ hơn");
        assertThat(returned.getList("actions", String.class)).contains("EDIT", "SUBMIT");
        Api.as(worker).header("If-Match", "\"" + returned.getInt("version") + "\"").body(Map.of("problem", "Trước đây thay phôi mất 3 phút."))
                .patch("/api/v1/ideas/{id}", idea).then().statusCode(200).body("form.problem", equalTo("Trước đây thay phôi mất 3 phút."));
        Api.submit(worker, idea).then().statusCode(200).body("state", equalTo("SUBMITTED"));

        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200).body("state", equalTo("VALID"));
        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> board(campaign, upper)
                .body("self.figures.valid", equalTo(1)).body("self.figures.pending", equalTo(0))
                .body("rows[0].unit.id", equalTo(factory.id())).body("rows[0].rank", equalTo(1))
                .body("rows[0].figures.valid", equalTo(1)).body("rows[0].figures.submitters", equalTo(1)).body("rows[0].figures.registrants", equalTo(1))
                .body("rows[0].targets.pctAssigned", equalTo(33.3f)).body("rows[0].targets.pctRegistered", equalTo(12.5f))
                .body("ancestors[0].figures.valid", equalTo(1)).body("provisional", equalTo(true)));
        board(campaign, upper).body("blocks.find { it.block == 'PUBLIC_SERVICE' }.figures.valid", equalTo(0))
                .body("blocks.find { it.block == 'PUBLIC_SERVICE' }.targets.pctAssigned", nullValue());

        Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200)
                .body("items.id", contains(idea)).body("items[0].authorName", nullValue());
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().statusCode(200)
                .body("items.to", contains("DRAFT", "SUBMITTED", "IN_REVIEW", "NEEDS_INFO", "SUBMITTED", "IN_REVIEW", "VALID"))
                .body("items.actorName", hasItems("Trần Văn Thợ", "Lê Thị Cán Bộ"));
    }

    private static io.restassured.response.ValidatableResponse board(Campaign campaign, Unit unit) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").then().statusCode(200);
    }
}
