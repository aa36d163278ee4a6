package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;

/** What waits for an officer: of the own units, nobody else's, the oldest first. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewQueueTest extends DeskOfTwoUnits {

    private Person officer;

    @BeforeEach
    void anOfficer() {
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
    }

    @Test
    void anOfficerSeesTheOwnUnitsIdeasAndTheOneAboveSeesAll() {
        String here = Api.submitted(worker, campaign);
        String there = Api.submitted(world.worker(campaign, sibling), campaign);

        queue(officer).body("total", equalTo(1)).body("items.id", contains(here)).body("items[0].authorName", equalTo(worker.name()))
                .body("items[0].unit.id", equalTo(unit.id())).body("items[0].state", equalTo("SUBMITTED")).body("items[0].ageDays", equalTo(0));
        queue(world.person("Cán Bộ Bên Cạnh", Role.UNIT_OFFICER, sibling)).body("items.id", contains(there));
        queue(world.person("Thẩm Định", Role.REVIEWER, upper)).body("items.id", containsInAnyOrder(here, there));
    }

    @Test
    void oneWhoReviewsTwoUnitsSeesBothAndMayLookAtOne() {
        String here = Api.submitted(worker, campaign);
        String there = Api.submitted(world.worker(campaign, sibling), campaign);
        world.grant(officer, Role.REVIEWER, sibling);

        queue(officer).body("total", equalTo(2));
        queue(officer, "unit", sibling.id()).body("items.id", contains(there));
        queue(officer, "unit", upper.id()).body("items.id", containsInAnyOrder(here, there));
    }

    @Test
    void askingForAnotherUnitDoesNotOpenIt() {
        Api.submitted(world.worker(campaign, sibling), campaign);

        queue(officer, "unit", sibling.id()).body("items", empty()).body("total", equalTo(0));
        queue(officer, "unit", world.root().id()).body("items", empty());
    }

    @Test
    void theQueueIsForThoseWhoDecide() {
        Api.anonymous().get("/api/v1/review-queue").then().spec(Refused.with(401, "unauthenticated"));
        Api.as(worker).get("/api/v1/review-queue").then().spec(Refused.with(403, "forbidden"));
        for (Role role : new Role[] {Role.LEADER, Role.TARGET_MANAGER, Role.SUPPORT, Role.ADMIN, Role.DPO}) {
            Api.as(world.person("Vai Khác", role, unit)).get("/api/v1/review-queue").then().spec(Refused.with(403, "forbidden"));
        }
    }

    @Test
    void onesOwnIdeaIsNotInOnesQueue() {
        world.grant(worker, Role.UNIT_OFFICER, unit);
        Api.submitted(worker, campaign);

        queue(worker).body("items", empty());
        queue(officer).body("total", equalTo(1));
    }

    @Test
    void draftsDecidedAndWithdrawnIdeasDoNotWait() {
        Api.draft(worker, campaign);
        Api.decide(officer, Api.submitted(worker, campaign), Api.ACCEPT).then().statusCode(200);
        Api.as(worker).body("{}").post("/api/v1/ideas/{id}/withdrawal", Api.submitted(worker, campaign)).then().statusCode(200);
        String returned = Api.submitted(worker, campaign);
        Api.decide(officer, returned, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);

        queue(officer).body("items", empty());
        queue(officer, "state", "NEEDS_INFO").body("items.id", contains(returned));
    }

    @Test
    void theOldestComesFirstWithItsAgeAlsoAfterItWasReturnedAndCorrected() {
        clock.stopAt(clock.instant());
        String oldest = Api.submitted(worker, campaign);
        clock.advance(Duration.ofMinutes(1));
        String middle = Api.submitted(worker, campaign);
        clock.advance(Duration.ofMinutes(1));
        String newest = Api.submitted(worker, campaign);
        Api.decide(officer, oldest, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        Api.submit(worker, oldest).then().statusCode(200);
        clock.advance(Duration.ofDays(3).minusMinutes(2));

        queue(world.signedInAgain(officer)).body("items.id", contains(oldest, middle, newest)).body("items.ageDays", contains(3, 2, 2));
    }

    @Test
    void pagesShowEveryIdeaOnceAlsoWhenSubmittedInTheSameInstant() {
        clock.stopAt(clock.instant());
        List<String> made = IntStream.range(0, 7).mapToObj(i -> Api.submitted(worker, campaign)).toList();

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            JsonPath page = Api.as(officer).queryParam("campaign", campaign.id()).queryParam("limit", 3).queryParam("cursor", cursor)
                    .get("/api/v1/review-queue").then().statusCode(200).body("total", equalTo(7)).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void whatCanNoLongerBeDecidedDoesNotWait() {
        Api.submitted(worker, campaign);
        clock.stopAt(campaign.phase(1).graceEndsAt().minusMillis(1));
        queue(world.signedInAgain(officer)).body("total", equalTo(1));

        clock.stopAt(campaign.phase(1).graceEndsAt());

        queue(world.signedInAgain(officer)).body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-queue|name|1", "review-queue||1", "review-queue|-1|1", "review-queue|99999999999999999|1", "review-queue|9223372036854775807|1",
            "review-backlog|1700000000000|1", "1700000000000|1"})
    void aCursorThatThisListDidNotGiveIsRefused(String plain) {
        Api.as(officer).queryParam("cursor", Base64.getUrlEncoder().encodeToString(plain.getBytes())).get("/api/v1/review-queue").then().spec(Refused.naming("cursor"));
    }

    @Test
    void theNextPageOfOneListIsNoPageOfAnother() {
        Api.submitted(worker, campaign);
        Api.submitted(worker, campaign);
        Api.submitted(world.worker(campaign, sibling), campaign);
        Person above = world.person("Thẩm Định", Role.REVIEWER, upper);
        String ofTheQueue = Api.as(above).queryParam("campaign", campaign.id()).queryParam("limit", 1).get("/api/v1/review-queue").path("nextCursor");
        String ofTheBacklog = Api.as(above).queryParam("campaign", campaign.id()).queryParam("limit", 1).get("/api/v1/review-queue/units").path("nextCursor");

        Api.as(above).queryParam("campaign", campaign.id()).queryParam("cursor", ofTheQueue).get("/api/v1/review-queue").then().statusCode(200).body("items", hasSize(2));
        Api.as(above).queryParam("campaign", campaign.id()).queryParam("cursor", ofTheBacklog).get("/api/v1/review-queue/units").then().statusCode(200).body("items", hasSize(1));
        for (String list : List.of("/api/v1/review-queue/units", "/api/v1/ideas", "/api/v1/leaderboards", "/api/v1/idea-search", "/api/v1/bulk-decisions")) {
            Api.as(above).queryParam("campaign", campaign.id()).queryParam("cursor", ofTheQueue).get(list).then().spec(Refused.naming("cursor"));
        }
        Api.as(above).queryParam("campaign", campaign.id()).queryParam("cursor", ofTheBacklog).get("/api/v1/review-queue").then().spec(Refused.naming("cursor"));
    }

    @Test
    void oddQuestionsAreRefusedByName() {
        for (String[] odd : new String[][] {{"limit", "0"}, {"limit", "1000000000"}, {"limit", "1e9"}, {"state", "VALID"}, {"state", "x"}, {"unit", "x"}, {"campaign", "x"}}) {
            Api.as(officer).queryParam(odd[0], odd[1]).get("/api/v1/review-queue").then().spec(Refused.naming(odd[0]));
        }
    }
}
