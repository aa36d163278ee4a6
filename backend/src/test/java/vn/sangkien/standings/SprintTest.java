package vn.sangkien.standings;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** A sprint is a window over the ideas of its phase: it counts them again for itself and changes nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SprintTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aSprintCountsWhatWasSubmittedFromItsFirstInstantUntilJustBeforeItsLastWhenEverItIsDecided() {
        clock.stopAt(clock.instant());
        Instant opens = clock.instant().plusSeconds(60);
        Campaign campaign = world.campaign();
        long sprint = world.sprint(campaign, campaign.phase(1), opens, opens.plusSeconds(60));
        Unit unit = world.unit(world.root(), "Cơ sở thi đua");
        Person worker = world.worker(campaign, unit);
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);

        Api.submitted(worker, campaign);
        clock.stopAt(opens);
        String first = Api.submitted(worker, campaign);
        clock.stopAt(opens.plusSeconds(60).minusMillis(1));
        Api.submitted(worker, campaign);
        clock.stopAt(opens.plusSeconds(60));
        String tooLate = Api.submitted(worker, campaign);
        Api.decide(officer, first, Api.ACCEPT).then().statusCode(200);
        Api.decide(officer, tooLate, Api.ACCEPT).then().statusCode(200);

        assertBoard(campaign, unit, "sprint", Id.of(sprint).toString(), 2, 1);
        assertBoard(campaign, unit, "phase", campaign.phase(1).id(), 4, 2);
    }

    private static void assertBoard(Campaign campaign, Unit unit, String scope, String id, int submitted, int valid) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .queryParam(scope, id).get("/api/v1/leaderboards").then().statusCode(200)
                .body("self.figures.submitted", equalTo(submitted)).body("self.figures.valid", equalTo(valid)));
    }
}
