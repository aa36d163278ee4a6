package vn.sangkien.standings.board;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** "Why am I 17th?" */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Phase phase;
    private Unit upper;

    @BeforeEach
    void aCampaign() {
        campaign = world.campaign();
        phase = campaign.phase(1);
        upper = world.unit(world.root(), "Cấp trên có bảng");
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void itSaysWhoIsAboveAndHowManyValidIdeasEqualAndPassThem() {
        Unit first = unit("Nhất", 50, 100);
        Unit second = unit("Nhì", 20, 60);
        Unit third = unit("Cũng nhì", 10, 30);

        explain(third, "PCT_ASSIGNED").body("line.rank", equalTo(2)).body("ranked", equalTo(3)).body("metric", equalTo("pct-assigned"))
                .body("measure.part", equalTo(10)).body("measure.whole", equalTo(30)).body("rule.vi", containsString("chỉ tiêu giao"))
                .body("next.unit.id", equalTo(first.id())).body("next.rank", equalTo(1)).body("next.toEqual", equalTo(5)).body("next.toPass", equalTo(6));
        explain(first, "PCT_ASSIGNED").body("line.rank", equalTo(1)).body("next", nullValue());
        explain(third, "VALID").body("line.rank", equalTo(3)).body("next.unit.id", equalTo(second.id())).body("next.toEqual", equalTo(10)).body("next.toPass", equalTo(11));
    }

    @Test
    void itSaysHowFarTheOwnTargetIsAndAtWhatPaceItIsReached() {
        clock.stopAt(phase.closesAt().minusSeconds(9 * 86_400 + 1));
        LocalDate today = Time.dayOf(clock.instant());
        Unit unit = unit("Cơ sở", 20, 60);
        world.tallyOfDay(phase, unit, today, Block.ENTERPRISE, 5);
        world.tallyOfDay(phase, unit, today.minusDays(6), Block.ENTERPRISE, 9);
        world.tallyOfDay(phase, unit, today.minusDays(7), Block.ENTERPRISE, 100);

        explain(unit, "VALID").body("ahead.kind", equalTo("ASSIGNED")).body("ahead.target", equalTo(60)).body("ahead.missing", equalTo(40))
                .body("ahead.daysLeft", equalTo(10)).body("ahead.requiredPace", equalTo(4.0f)).body("ahead.recentPace", equalTo(2.0f));
        explain(unit, "PCT_REGISTERED").body("line.apart", equalTo("NO_TARGET")).body("line.rank", nullValue()).body("next", nullValue()).body("ahead", nullValue());
        clock.stopAt(phase.closesAt());
        explain(unit, "VALID").body("ahead.daysLeft", equalTo(0)).body("ahead.requiredPace", nullValue());
    }

    @Test
    void aUnitThatIsNotOnTheBoardIsNotFound() {
        ask(world.root().id()).then().spec(Refused.with(404, "not-found"));
        ask("x").then().spec(Refused.naming("of"));
        ask("").then().spec(Refused.naming("of"));
    }

    private Unit unit(String name, int valid, int assigned) {
        Unit unit = world.unit(upper, name);
        world.tally(phase.value(), unit, Block.ENTERPRISE, valid);
        world.targets(phase, unit, Block.ENTERPRISE, assigned, null);
        return unit;
    }

    private ValidatableResponse explain(Unit unit, String order) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", upper.id()).queryParam("order", order).queryParam("of", unit.id())
                .get("/api/v1/leaderboards/explanation").then().statusCode(200);
    }

    private Response ask(String of) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", upper.id()).queryParam("of", of).get("/api/v1/leaderboards/explanation");
    }
}
