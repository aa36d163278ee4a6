package vn.sangkien.campaign;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.shared.id.Id;

/** What everybody sees of campaigns and their phases. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CampaignPagesTest {

    private static final Duration[] FIRST = {Duration.ofDays(0), Duration.ofDays(10), Duration.ofDays(15)};
    private static final Duration[] SECOND = {Duration.ofDays(20), Duration.ofDays(30), Duration.ofDays(35)};

    @Inject
    World world;
    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @ParameterizedTest
    @CsvSource({"-1, BEFORE, 1", "0, OPEN, 1", "10, GRACE, 1", "15, BETWEEN, 1", "20, OPEN, 2", "30, GRACE, 2", "35, AFTER, 2"})
    void theCampaignSaysWhereItStands(int day, String state, int shownPhase) {
        Instant start = Instant.parse("2031-05-01T00:00:00Z");
        Campaign campaign = world.campaign(start, FIRST, SECOND);
        clock.stopAt(start.plus(Duration.ofDays(day)));

        Api.anonymous().get("/api/v1/campaigns/{id}", campaign.id()).then().statusCode(200)
                .body("clock.state", equalTo(state)).body("clock.phase.number", equalTo(shownPhase))
                .body("clock.now", equalTo(clock.instant().toString()));
    }

    @Test
    void phasesComeInOrderWithTheirStates() {
        Campaign campaign = world.campaign(clock.instant().minus(Duration.ofDays(22)), FIRST, SECOND);

        Api.anonymous().get("/api/v1/campaigns/{id}/phases", campaign.id()).then().statusCode(200)
                .body("items.id", contains(campaign.phase(1).id(), campaign.phase(2).id())).body("items.state", contains("CLOSED_OFF", "OPEN"));
    }

    @Test
    void sprintsComeInOrderWithTheirStates() {
        Campaign campaign = world.campaign();
        Instant now = clock.instant();
        long later = world.sprint(campaign, campaign.phase(1), now.plusSeconds(3_600), now.plusSeconds(7_200));
        long running = world.sprint(campaign, campaign.phase(1), now.minusSeconds(3_600), now.plusSeconds(3_600));

        Api.anonymous().get("/api/v1/campaigns/{id}/sprints", campaign.id()).then().statusCode(200)
                .body("items.id", contains(Id.of(running).toString(), Id.of(later).toString())).body("items.state", contains("OPEN", "UPCOMING"));
    }

    @Test
    void theListOfCampaignsHasThemAll() {
        Campaign campaign = world.campaign();

        Api.anonymous().get("/api/v1/campaigns").then().statusCode(200).body("items.id", hasItem(campaign.id()));
    }

    @Test
    void anUnknownCampaignIsNotFound() {
        String unknown = Id.of(Id.next()).toString();
        for (String path : new String[] {"", "/phases", "/sprints"}) {
            Api.anonymous().get("/api/v1/campaigns/" + unknown + path).then().spec(Refused.with(404, "not-found"));
            Api.anonymous().get("/api/v1/campaigns/khong-co" + path).then().spec(Refused.with(404, "not-found"));
        }
    }

    @Test
    void theDatabaseRefusesPhasesThatOverlapByAMillisecond() {
        Instant start = Instant.parse("2032-01-01T00:00:00Z");
        Duration[] tooEarly = {FIRST[1].minusMillis(1), Duration.ofDays(30), Duration.ofDays(35)};

        assertThatThrownBy(() -> world.campaign(start, FIRST, tooEarly)).hasStackTraceContaining("phase_no_overlap");
    }

    @Test
    void aPhaseMayBeginWhereTheOneBeforeEnds() {
        Duration[] adjacent = {FIRST[1], Duration.ofDays(30), Duration.ofDays(35)};

        Campaign campaign = world.campaign(Instant.parse("2032-01-01T00:00:00Z"), FIRST, adjacent);
        clock.stopAt(campaign.phase(2).opensAt());

        Api.anonymous().get("/api/v1/campaigns/{id}", campaign.id()).then().statusCode(200).body("clock.phase.number", equalTo(2));
    }

    @Test
    void theDatabaseRefusesAPhaseThatEndsBeforeItBegins() {
        Duration[] reversed = {Duration.ofDays(10), Duration.ofDays(0), Duration.ofDays(15)};

        assertThatThrownBy(() -> world.campaign(Instant.parse("2032-01-01T00:00:00Z"), reversed)).isNotNull();
    }
}
