package vn.sangkien.standings.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** Where a unit stands and where it is heading. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DashboardTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Phase phase;
    private Unit unit;
    private LocalDate today;

    @BeforeEach
    void tenDaysBeforeTheClose() {
        campaign = world.campaign();
        phase = campaign.phase(1);
        unit = world.unit(world.root(), "Đơn vị theo dõi");
        clock.stopAt(phase.closesAt().minus(Duration.ofDays(10)));
        today = Time.dayOf(clock.instant());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theForecastGoesOnAsInTheLastSevenDays() {
        world.tally(phase.value(), unit, Block.ENTERPRISE, 30);
        world.targets(phase, unit, Block.ENTERPRISE, 60, 40);
        world.tallyOfDay(phase, unit, today, Block.ENTERPRISE, 6);
        world.tallyOfDay(phase, unit, today.minusDays(6), Block.ENTERPRISE, 6);
        world.tallyOfDay(phase, unit, today.minusDays(7), Block.ENTERPRISE, 18);

        // 12 in seven days are 17.1 in ten.
        dashboard().body("outlook.daysLeft", equalTo(10)).body("outlook.recentPace", equalTo(1.71f)).body("outlook.forecast", equalTo(47))
                .body("outlook.goals.kind", contains("ASSIGNED", "REGISTERED")).body("outlook.goals.missing", contains(30, 10))
                .body("outlook.goals.requiredPace", contains(3.0f, 1.0f)).body("outlook.goals.pctForecast", contains(78.3f, 117.5f))
                .body("outlook.goals.atRisk", contains(true, false));
    }

    @Test
    void nothingIsForecastTooEarlyOrTooLate() {
        world.targets(phase, unit, Block.ENTERPRISE, 60, null);
        clock.stopAt(phase.opensAt().plus(Duration.ofDays(3)).minusMillis(1));
        dashboard().body("outlook.forecast", nullValue()).body("outlook.goals[0].atRisk", nullValue()).body("outlook.goals", hasSize(1));
        clock.stopAt(phase.opensAt().plus(Duration.ofDays(3)));
        dashboard().body("outlook.forecast", equalTo(0)).body("outlook.goals[0].atRisk", equalTo(true));
        clock.stopAt(phase.closesAt());
        dashboard().body("outlook.forecast", nullValue()).body("outlook.goals[0].requiredPace", nullValue()).body("outlook.goals[0].missing", equalTo(60));
    }

    @Test
    void daysAndBacklogCountTheBlocksShown() {
        world.tallyOfDay(phase, unit, today, Block.ENTERPRISE, 2);
        world.tallyOfDay(phase, unit, today.minusDays(3), Block.PUBLIC_SERVICE, 3);
        world.tallyOfDay(phase, unit, today.minusDays(40), Block.ENTERPRISE, 4);
        world.pendingOfDay(phase, unit, today.minusDays(3), Block.ENTERPRISE, 5);
        world.pendingOfDay(phase, unit, today.minusDays(15), Block.PUBLIC_SERVICE, 6);
        world.pendingOfDay(phase, unit, today.minusDays(31), Block.ENTERPRISE, 7);

        dashboard().body("days.day", contains(day(40), day(31), day(15), day(3), day(0))).body("days.submitted", contains(4, 7, 6, 8, 2))
                .body("days.recognised", contains(4, 0, 0, 3, 2)).body("backlog.fromDays", contains(0, 4, 8, 15, 31))
                .body("backlog.untilDays", contains(3, 7, 14, 30, null)).body("backlog.pending", contains(5, 0, 0, 6, 7));
        dashboard("block", "ENTERPRISE").body("days.submitted", contains(4, 7, 5, 2)).body("backlog.pending", contains(5, 0, 0, 0, 7))
                .body("blocks.block", contains("ENTERPRISE"));
    }

    @Test
    void childrenWithoutAValidIdeaAreNamed() {
        Unit one = world.unit(unit, "Chưa có");
        Unit two = world.unit(unit, "Có rồi");
        world.tally(phase.value(), two, Block.ENTERPRISE, 1);

        dashboard().body("childrenAtZero.total", equalTo(1)).body("childrenAtZero.children", equalTo(2))
                .body("childrenAtZero.units.id", contains(one.id()));
    }

    @Test
    void aUnitWithoutAnythingHasEmptyDaysAndNoGoals() {
        dashboard().body("days", empty()).body("outlook.goals", empty()).body("self.figures.valid", equalTo(0)).body("blocks", hasSize(2));
    }

    @Test
    void whatIsUnknownIsNotFound() {
        Api.anonymous().get("/api/v1/units/{id}/dashboard", Id.of(1).toString()).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("phase", unit.id()).get("/api/v1/units/{id}/dashboard", unit.id())
                .then().spec(Refused.with(404, "not-found"));
        Api.anonymous().queryParam("block", "BOTH").get("/api/v1/units/{id}/dashboard", unit.id()).then().spec(Refused.with(400, "validation"));
    }

    private ValidatableResponse dashboard(Object... parameters) {
        var request = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("phase", phase.id());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/units/{id}/dashboard", unit.id()).then().statusCode(200);
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }
}
