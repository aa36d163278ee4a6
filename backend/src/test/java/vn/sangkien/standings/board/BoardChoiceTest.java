package vn.sangkien.standings.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;

/** The same figures by other rows, orders and stretches of time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardChoiceTest {

    private static final Instant NEW_YEAR = LocalDate.of(2031, 1, 1).atStartOfDay(Time.ZONE).toInstant();

    @Inject
    World world;

    private Campaign campaign;
    private Phase phase;
    private Unit province;
    private Unit upper;
    private Unit deep;
    private Unit direct;

    @BeforeEach
    void aProvinceWithUnitsOnTwoLevels() {
        campaign = world.campaign(NEW_YEAR, new Duration[] {Duration.ofDays(-60), Duration.ofDays(30), Duration.ofDays(60)},
                new Duration[] {Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(120)});
        phase = campaign.phase(1);
        province = world.unit(world.root(), "Liên đoàn tỉnh");
        upper = world.unit(province, "Cấp trên trực tiếp");
        world.level(upper, UnitLevel.UPPER);
        deep = world.unit(upper, "Cơ sở trong quận");
        direct = world.unit(province, "Cơ sở trực thuộc tỉnh");
    }

    @Test
    void allUnitsOfALevelAreRankedTogetherHoweverDeepTheyLie() {
        world.tally(phase.value(), deep, Block.ENTERPRISE, 5);
        world.tally(phase.value(), direct, Block.ENTERPRISE, 7);
        Unit closed = world.unit(province, "Cơ sở đã kết thúc");
        world.close(closed, null);

        board("rows", "GRASSROOTS").then().statusCode(200).body("rowsOf", equalTo("GRASSROOTS")).body("rows.unit.id", contains(direct.id(), deep.id()));
        board("rows", "UPPER").then().statusCode(200).body("rows.unit.id", contains(upper.id()));
    }

    @Test
    void whatNoRowHasIsStatedExceptOnTheBoardOfAGroup() {
        world.tally(phase.value(), deep, Block.ENTERPRISE, 5);
        world.tally(phase.value(), direct, Block.ENTERPRISE, 7);
        world.tally(phase.value(), upper, Block.ENTERPRISE, 8);
        world.tally(phase.value(), province, Block.ENTERPRISE, 20);
        world.tally(phase.value(), province, Block.PUBLIC_SERVICE, 2);

        board("rows", "GRASSROOTS").then().body("rest.valid", equalTo(10)).body("rest.submitted", equalTo(10));
        board("rows", "UPPER").then().body("rest.valid", equalTo(14));
        board("rows", "CHILDREN").then().body("rest.valid", equalTo(7));
        board("block", "PUBLIC_SERVICE").then().body("rest.valid", equalTo(2));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", upper.id()).queryParam("block", "PUBLIC_SERVICE").get("/api/v1/leaderboards")
                .then().statusCode(200).body("rest", nullValue());
        Campaign running = world.campaign();
        world.tally(running.phase(1).value(), province, Block.ENTERPRISE, 20);
        Api.anonymous().queryParam("campaign", running.id()).queryParam("unit", province.id()).queryParam("group", group(running, "Cụm còn lại", direct))
                .get("/api/v1/leaderboards").then().statusCode(200).body("rows.unit.id", contains(direct.id())).body("rest", nullValue());
    }

    @Test
    void perHundredMembersTakesEachUnitsOwnHeadcountAndListsSmallUnitsApart() {
        Unit small = world.unit(province, "Cơ sở nhỏ");
        world.headcount(small, 29);
        world.headcount(direct, 300);
        world.headcount(upper, 1_000);
        world.tally(phase.value(), small, Block.ENTERPRISE, 29);
        world.tally(phase.value(), direct, Block.ENTERPRISE, 31);
        world.tally(phase.value(), upper, Block.ENTERPRISE, 100);

        board("order", "PER_100_MEMBERS").then().statusCode(200).body("rows.unit.id", contains(direct.id(), upper.id(), small.id()))
                .body("rows.rank", contains(1, 2, null)).body("rows.apart", contains(null, null, "SMALL_HEADCOUNT"))
                .body("rows.validPer100", contains(10.3f, 10.0f, 100.0f)).body("ranked", equalTo(2)).body("total", equalTo(3))
                .body("minimums.members", equalTo(30));
    }

    @Test
    void aTargetBelowTheMinimumIsListedApartAfterTheRankedOnes() {
        world.tally(phase.value(), direct, Block.ENTERPRISE, 9);
        world.targets(phase, direct, Block.ENTERPRISE, 9, null);
        world.tally(phase.value(), upper, Block.ENTERPRISE, 1);
        world.targets(phase, upper, Block.ENTERPRISE, 10, null);

        board("order", "PCT_ASSIGNED").then().statusCode(200).body("rows.unit.id", contains(upper.id(), direct.id()))
                .body("rows.rank", contains(1, null)).body("rows.apart", contains(null, "SMALL_TARGET")).body("rows[1].targets.pctAssigned", equalTo(100.0f));
        board("order", "PCT_REGISTERED").then().statusCode(200).body("rows.apart", contains("NO_TARGET", "NO_TARGET"));
    }

    @Test
    void coverageRanksByTheShareOfGrassrootsUnitsThatTakePart() {
        world.coverage(phase, upper, 1, 3);
        world.coverage(phase, direct, 1, 1);

        board("order", "COVERAGE").then().statusCode(200).body("rows.unit.id", contains(direct.id(), upper.id()))
                .body("rows.coverage.pctCovered", contains(100.0f, 33.3f)).body("rows[1].coverage.grassroots", equalTo(3));
        board("order", "COVERAGE", "quarter", "2031-Q1").then().spec(Refused.with(422, "no-coverage"));
    }

    @Test
    void aQuarterCountsFromItsFirstLocalDayToItsLastAcrossPhases() {
        world.tallyOfDay(phase, direct, LocalDate.of(2030, 12, 31), Block.ENTERPRISE, 1);
        world.tallyOfDay(phase, direct, LocalDate.of(2031, 1, 1), Block.ENTERPRISE, 10);
        world.tallyOfDay(campaign.phase(2), direct, LocalDate.of(2031, 3, 31), Block.PUBLIC_SERVICE, 100);
        world.tallyOfDay(campaign.phase(2), direct, LocalDate.of(2031, 4, 1), Block.ENTERPRISE, 1_000);

        board("quarter", "2031-Q1").then().statusCode(200).body("scope.kind", equalTo("QUARTER")).body("scope.id", nullValue())
                .body("scope.from", equalTo("2031-01-01")).body("scope.until", equalTo("2031-03-31"))
                .body("rows[0].figures.valid", equalTo(110)).body("rows[0].figures.submitters", nullValue()).body("rows[0].coverage", nullValue())
                .body("rows[0].targets.assigned", nullValue());
        board("quarter", "2031-Q1", "block", "PUBLIC_SERVICE").then().statusCode(200).body("rows[0].figures.valid", equalTo(100));
        board("from", "2030-12-31", "until", "2031-01-01").then().statusCode(200).body("scope.kind", equalTo("DAYS")).body("rows[0].figures.valid", equalTo(11));
        board("from", "2030-12-31", "until", "2031-03-31").then().statusCode(200).body("rows[0].figures.valid", equalTo(111));
        board("from", "2031-01-02", "until", "2031-04-01").then().statusCode(200).body("rows[0].figures.valid", equalTo(1_100));
        board("quarter", "2030-Q4").then().statusCode(200).body("rows[0].figures.valid", equalTo(1));
    }

    @Test
    void daysThatMakeNoSenseAreRefusedByName() {
        board("quarter", "2031-Q5").then().spec(Refused.naming("quarter"));
        board("quarter", "2029-Q1").then().spec(Refused.naming("quarter"));
        board("from", "2031-02-30", "until", "2031-03-01").then().spec(Refused.naming("from"));
        board("from", "2031-02-01").then().spec(Refused.naming("until"));
        board("until", "2031-02-01").then().spec(Refused.naming("from"));
        board("from", "2031-02-01", "until", "2031-01-31").then().spec(Refused.naming("until"));
        board("from", "0001-01-01", "until", "0001-01-02").then().spec(Refused.naming("from"));
        board("quarter", "2031-Q1", "phase", phase.id()).then().spec(Refused.naming("phase"));
        board("rows", "NATIONAL").then().spec(Refused.naming("rows"));
    }

    @Test
    void oneSeesTheRowThatContainsOnesOwnUnitWhateverThePage() {
        world.tally(phase.value(), direct, Block.ENTERPRISE, 7);

        board("mine", deep.id(), "limit", "1").then().statusCode(200).body("mine.unit.id", equalTo(upper.id())).body("mine.rank", equalTo(2));
        board("mine", world.root().id()).then().statusCode(200).body("mine", nullValue());
    }

    @Test
    void anEmulationGroupRanksTheUnitsThatAreInIt() {
        Campaign running = world.campaign();
        String group = group(running, "Cụm số 1", deep, upper);
        world.tally(running.phase(1).value(), deep, Block.ENTERPRISE, 5);

        Api.anonymous().queryParam("campaign", running.id()).queryParam("group", group).get("/api/v1/leaderboards").then().statusCode(200)
                .body("rowsOf", equalTo("GROUP")).body("group.name", equalTo("Cụm số 1")).body("rows.unit.id", contains(deep.id(), upper.id()));
        Api.anonymous().queryParam("campaign", running.id()).queryParam("group", group).get("/api/v1/reports/day").then().statusCode(200)
                .body("text", containsString(": 2 đơn vị trong cụm, khối")).body("rank", nullValue());
        board("group", group).then().spec(Refused.with(404, "not-found"));
        board("rows", "GROUP").then().spec(Refused.naming("group"));
    }

    private String group(Campaign running, String name, Unit... members) {
        Person admin = world.person("Quản trị", Role.ADMIN, province);
        String group = Api.creating(admin).body(Map.of("unitId", province.id(), "kind", "CLUSTER", "name", name, "reason", "Theo quyết định"))
                .post("/api/v1/campaigns/{id}/groups", running.id()).then().statusCode(201).extract().path("id");
        String tag = Api.as(admin).get("/api/v1/groups/{id}", group).header("ETag");
        Api.creating(admin).header("If-Match", tag).body(Map.of("step", "JOIN", "unitIds", Stream.of(members).map(Unit::id).toList(),
                "effectiveOn", Time.dayOf(Instant.now()).toString(), "reason", "Theo quyết định")).post("/api/v1/groups/{id}/members", group).then().statusCode(200);
        return group;
    }

    private Response board(String... parameters) {
        var request = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", province.id());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/leaderboards");
    }
}
