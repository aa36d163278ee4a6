package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/** What a reviewer sees first: what is due, who has it, where most waits, how long answers take, and the words for reasons. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskTest extends DeskOfTwoUnits {

    private Person officer;

    @BeforeEach
    void anOfficer() {
        officer = world.person("Cán Bộ", Role.REVIEWER, upper);
    }

    @Test
    void answersAreDueAfterTenWorkingDaysUnlessTheCampaignSaysOtherwise() {
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        settings(admin, 0, 10).statusCode(200);
        clock.stopAt(Time.dayOf(clock.instant()).plusDays(1).atTime(LocalTime.of(9, 0)).atZone(Time.ZONE).toInstant());
        Api.submitted(world.signedInAgain(worker), campaign);
        queue(officer).body("items.due", contains("IN_TIME")).body("serviceDays", equalTo(10)).body("overdue", equalTo(0));

        clock.advance(Duration.ofDays(12));
        queue(officer, "due", "SOON").body("items", hasSize(1));
        clock.advance(Duration.ofDays(4));
        queue(officer, "due", "OVERDUE").body("items.due", contains("OVERDUE")).body("overdue", equalTo(1));
        queue(officer, "due", "IN_TIME").body("items", empty());

        settings(admin, 1, 20).statusCode(200).body("serviceDays", equalTo(20)).body("version", equalTo(2));
        queue(officer, "due", "IN_TIME").body("items", hasSize(1)).body("overdue", equalTo(0));
    }

    @Test
    void whoGetsAnIdeaBackHasAllTheTimeAgain() {
        clock.stopAt(clock.instant());
        String idea = Api.submitted(world.signedInAgain(worker), campaign);
        Api.decide(world.signedInAgain(officer), idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        clock.advance(Duration.ofDays(17));
        Api.submit(world.signedInAgain(worker), idea).then().statusCode(200);

        queue(officer).body("items.due", contains("IN_TIME")).body("items.ageDays", contains(17));
    }

    @Test
    void theQueueSaysWhoHasWhat() {
        String mine = Api.submitted(worker, campaign);
        String free = Api.submitted(worker, campaign);
        String other = Api.submitted(worker, campaign);
        Person colleague = world.person("Đồng Nghiệp", Role.UNIT_OFFICER, unit);
        Api.as(officer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", mine).then().statusCode(200);
        Api.as(colleague).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", other).then().statusCode(200);

        queue(officer).body("items.heldByMe", contains(true, false, false)).body("items.holderName", contains("Cán Bộ", null, "Đồng Nghiệp"));
        queue(officer, "holder", "MINE").body("items.id", contains(mine));
        queue(officer, "holder", "FREE").body("items.id", contains(free));
        queue(officer, "holder", "OTHERS").body("items.id", contains(other)).body("total", equalTo(1));
        queue(officer, "field", "HEALTH").body("items", empty());
    }

    @Test
    void theBacklogNamesTheFullestUnitFirstAndOnlyOnesOwn() {
        Api.submitted(worker, campaign);
        Person there = world.worker(campaign, sibling);
        Api.submitted(there, campaign);
        Api.submitted(there, campaign);

        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue/units").then().statusCode(200)
                .body("items.unit.id", contains(sibling.id(), unit.id())).body("items.waiting", contains(2, 1)).body("items.overdue", contains(0, 0));
        String cursor = Api.as(officer).queryParam("campaign", campaign.id()).queryParam("limit", 1).get("/api/v1/review-queue/units").then().extract().path("nextCursor");
        Api.as(officer).queryParam("campaign", campaign.id()).queryParam("limit", 1).queryParam("cursor", cursor).get("/api/v1/review-queue/units").then()
                .statusCode(200).body("items.unit.id", contains(unit.id()));
        Api.as(world.person("Một Nơi", Role.UNIT_OFFICER, unit)).queryParam("campaign", campaign.id()).get("/api/v1/review-queue/units").then()
                .body("items.unit.id", contains(unit.id()));
        Api.as(officer).queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/review-queue/units").then().statusCode(200)
                .body("items.unit.id", contains(unit.id()));
        Api.as(worker).get("/api/v1/review-queue/units").then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void theTimesAreThoseOfTheDecisions() {
        clock.stopAt(clock.instant());
        for (int days : List.of(1, 2, 9)) {
            String idea = Api.submitted(world.signedInAgain(worker), campaign);
            clock.advance(Duration.ofDays(days));
            Api.decide(world.signedInAgain(officer), idea, Api.ACCEPT).then().statusCode(200);
        }

        Api.as(world.signedInAgain(officer)).queryParam("campaign", campaign.id()).queryParam("by", "UNIT").get("/api/v1/review-queue/times").then().statusCode(200)
                .body("items.unit.id", contains(unit.id())).body("items[0].decided", equalTo(3)).body("items[0].medianDays", equalTo(2.0f))
                .body("items[0].p90Days", equalTo(7.6f));
        Api.as(world.signedInAgain(officer)).queryParam("campaign", campaign.id()).get("/api/v1/review-queue/times").then().statusCode(200)
                .body("items.month.size()", greaterThan(0));
    }

    @Test
    void templatesBeginWithReadyOnesAndAreChangedAsAWhole() {
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-settings").then().statusCode(200)
                .body("templates.size()", greaterThan(8)).body("mayChange", equalTo(false)).body("version", equalTo(0));

        settings(officer, 0, 5).spec(Refused.with(403, "forbidden"));
        settings(admin, 0, 0).spec(Refused.naming("serviceDays"));
        settings(admin, 0, 5).statusCode(200).body("templates.text", contains("Đề nghị bổ sung ảnh trước và sau."));
        settings(admin, 0, 5).spec(Refused.with(409, "stale-version"));
        settings(world.person("Toàn Quốc", Role.REVIEWER, world.root()), 1, 6).statusCode(200);
        Api.as(worker).get("/api/v1/review-settings").then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void publicHolidaysAreNoWorkingDays() {
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-settings").then().statusCode(200)
                .body("holidays.day", hasItems("2026-04-30", "2027-02-08")).body("holidays.name", hasItem("Giỗ Tổ Hùng Vương"));
        Api.submitted(worker, campaign);
        settings(admin, 0, 1).statusCode(200).body("holidays", empty());
        String due = dueOn();

        settings(admin, 1, 1, due).statusCode(200).body("holidays.day", contains(due));

        assertThat(LocalDate.parse(dueOn())).isAfter(LocalDate.parse(due));
        settings(admin, 2, 1, due, due).spec(Refused.naming("holidays[1].day"));
    }

    private String dueOn() {
        return queue(officer).extract().path("items[0].dueOn");
    }

    private ValidatableResponse settings(Person person, int version, int days, String... holidays) {
        return Api.as(world.signedInAgain(person)).header("If-Match", "\"" + version + "\"").queryParam("campaign", campaign.id())
                .body(Map.of("serviceDays", days, "holidays", Stream.of(holidays).map(day -> Map.of("day", day, "name", "Nghỉ lễ")).toList(), "templates", List.of(Map.of("code", "INSUFFICIENT_CONTENT", "text", "Đề nghị bổ sung ảnh trước và sau."))))
                .put("/api/v1/review-settings").then();
    }
}
