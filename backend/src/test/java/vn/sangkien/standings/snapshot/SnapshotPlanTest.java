package vn.sangkien.standings.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;

/** Snapshots that take themselves: on time, once, and also after a night without the server. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SnapshotPlanTest {

    /** Ten o'clock in the morning, in Vietnam. */
    private static final Instant MORNING = Instant.parse("2031-03-10T03:00:00Z");

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    SnapshotClock snapshots;

    @AfterEach
    void theClockRunsAgain() {
        clock.run();
    }

    @Test
    void onceADayAtTheHourWhileThePhaseRuns() {
        clock.stopAt(MORNING);
        Campaign campaign = campaignOfThisMonth();
        plan(campaign, "14:00", true);

        clock.stopAt(MORNING.plus(Duration.ofHours(3)));
        snapshots.takeDue(campaign.value());
        list(campaign).body("items", hasSize(0));

        clock.stopAt(MORNING.plus(Duration.ofHours(4)));
        snapshots.takeDue(campaign.value());
        snapshots.takeDue(campaign.value());
        list(campaign).body("items", hasSize(1)).body("items[0].kind", equalTo("DAILY")).body("items[0].plannedAt", equalTo("2031-03-10T07:00:00Z"))
                .body("items[0].takenBy", nullValue());
    }

    @Test
    void afterAnOutageTheLastOneIsMadeUpForAndSaysWhenItWasTaken() {
        Campaign campaign = campaignOfThisMonth();
        plan(campaign, "14:00", true);

        clock.stopAt(MORNING.plus(Duration.ofDays(3)));
        snapshots.takeDue(campaign.value());

        list(campaign).body("items", hasSize(1)).body("items[0].plannedAt", equalTo("2031-03-12T07:00:00Z")).body("items[0].asOf", equalTo("2031-03-13T03:00:00Z"));
    }

    @Test
    void atTheEndOfTheGraceWithoutAnybodyAskingForIt() {
        Campaign campaign = campaignOfThisMonth();

        clock.stopAt(campaign.phase(1).graceEndsAt());
        snapshots.takeDue(campaign.value());
        clock.advance(Duration.ofDays(1));
        snapshots.takeDue(campaign.value());

        list(campaign).body("items.kind", containsInAnyOrder("END_OF_GRACE")).body("items[0].scope.state", equalTo("CLOSED_OFF"));
    }

    @Test
    void nodesThatLookAtTheSameMomentTakeItOnce() throws Exception {
        Campaign campaign = campaignOfThisMonth();
        clock.stopAt(campaign.phase(1).graceEndsAt());

        AtOnce.call(3, () -> {
            snapshots.takeDue(campaign.value());
            return null;
        });

        list(campaign).body("items", hasSize(1));
    }

    @Test
    void thePlanIsChangedByTheAdministratorOfTheWholeTree() {
        Campaign campaign = world.campaign();
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        Person local = world.person("Quản trị tỉnh", Role.ADMIN, world.unit(world.root(), "Tỉnh"));

        Api.as(admin).get("/api/v1/campaigns/{id}/snapshot-plan", campaign.id()).then().statusCode(200)
                .body("dailyAt", nullValue()).body("endOfGrace", equalTo(true)).body("changedBy", nullValue()).body("editable", equalTo(true))
                .header("ETag", "\"0\"");
        Api.as(local).get("/api/v1/campaigns/{id}/snapshot-plan", campaign.id()).then().statusCode(200).body("editable", equalTo(false));
        set(admin, campaign, 0, "14:00", true).then().statusCode(200).body("dailyAt", equalTo("14:00")).body("changedBy", equalTo("Quản trị"))
                .body("changedAt", notNullValue());
        set(admin, campaign, 0, "15:00", true).then().spec(Refused.with(409, "stale-version"));
        set(admin, campaign, 1, "25:00", true).then().spec(Refused.naming("dailyAt"));
        set(local, campaign, 1, "15:00", true).then().spec(Refused.with(403));
        set(world.person("Lãnh đạo", Role.LEADER, world.root()), campaign, 1, "15:00", true).then().spec(Refused.with(403));
        assertThat(set(admin, campaign, 1, null, false).then().statusCode(200).extract().<String>path("dailyAt")).isNull();
    }

    private Campaign campaignOfThisMonth() {
        return world.campaign(MORNING, new Duration[] {Duration.ofDays(-10), Duration.ofDays(10), Duration.ofDays(20)});
    }

    private void plan(Campaign campaign, String dailyAt, boolean endOfGrace) {
        set(world.person("Quản trị", Role.ADMIN, world.root()), campaign, 0, dailyAt, endOfGrace).then().statusCode(200);
    }

    private static Response set(Person person, Campaign campaign, int version, String dailyAt, boolean endOfGrace) {
        Map<String, Object> plan = new HashMap<>(Map.of("endOfGrace", endOfGrace));
        plan.put("dailyAt", dailyAt);
        return Api.as(person).header("If-Match", "\"" + version + "\"").body(plan).put("/api/v1/campaigns/{id}/snapshot-plan", campaign.id());
    }

    private static ValidatableResponse list(Campaign campaign) {
        return Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/snapshots").then().statusCode(200);
    }
}
