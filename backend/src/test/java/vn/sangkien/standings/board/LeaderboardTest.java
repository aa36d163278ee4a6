package vn.sangkien.standings.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.unit.Block;

/** The board that everybody looks at, with figures put there by hand. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeaderboardTest {

    @Inject
    World world;

    private Campaign campaign;
    private Phase phase;
    private Unit upper;

    @BeforeEach
    void aCampaign() {
        campaign = world.campaign();
        phase = campaign.phase(1);
        upper = world.unit(world.root(), "Cấp trên có bảng");
    }

    @Test
    void thePublishedFiguresComeOutAsPublished() {
        Unit hanoi = world.unit(upper, "Hà Nội");
        count(hanoi, Block.ENTERPRISE, 43_000, 40_000, null);
        count(hanoi, Block.PUBLIC_SERVICE, 13_106, 12_000, null);
        Unit second = world.unit(upper, "Vượt xa chỉ tiêu");
        count(second, Block.ENTERPRISE, 3_979, null, 958);
        Unit third = world.unit(upper, "196/105");
        count(third, Block.ENTERPRISE, 196, 105, 60);

        board().body("rows.unit.id", contains(hanoi.id(), second.id(), third.id())).body("rows.figures.valid", contains(56_106, 3_979, 196))
                .body("rows.targets.assigned", contains(52_000, null, 105)).body("rows.targets.pctAssigned", contains(107.9f, null, 186.7f))
                .body("rows.targets.pctRegistered", contains(null, 415.3f, 326.7f));
    }

    @Test
    void unitsWithTheSameCountShareARankAndTheNextOneIsSkipped() {
        for (int valid : new int[] {5, 9, 5, 1}) {
            count(world.unit(upper, "Cơ sở " + valid), Block.ENTERPRISE, valid, null, null);
        }

        board().body("rows.figures.valid", contains(9, 5, 5, 1)).body("rows.rank", contains(1, 2, 2, 4));
    }

    @Test
    void percentagesAreRankedExactlyNotAsTheyAreShown() {
        Unit more = world.unit(upper, "Một phần ba");
        Unit less = world.unit(upper, "333 trên 1000");
        Unit same = world.unit(upper, "Hai phần sáu");
        count(less, Block.ENTERPRISE, 333, 1_000, 1_000);
        count(more, Block.ENTERPRISE, 10, 30, 30);
        count(same, Block.ENTERPRISE, 20, 60, 60);

        for (String order : new String[] {"PCT_ASSIGNED", "PCT_REGISTERED"}) {
            board("order", order).body("order", equalTo(order)).body("rows.unit.id", contains(more.id(), same.id(), less.id()))
                    .body("rows.rank", contains(1, 1, 3)).body("rows.targets.pctAssigned", contains(33.3f, 33.3f, 33.3f));
        }
    }

    @Test
    void whatHasNoTargetOrATargetOfZeroComesLastWithoutRankAndPercentage() {
        Unit without = world.unit(upper, "Không chỉ tiêu");
        Unit zero = world.unit(upper, "Chỉ tiêu không");
        Unit nothing = world.unit(upper, "Chưa có sáng kiến");
        Unit some = world.unit(upper, "Có chỉ tiêu");
        count(without, Block.ENTERPRISE, 500, null, null);
        count(zero, Block.ENTERPRISE, 400, 0, 0);
        world.targets(phase, nothing, Block.ENTERPRISE, 10, 10);
        count(some, Block.ENTERPRISE, 1, 100, 100);

        board("order", "PCT_ASSIGNED").body("rows.unit.id", contains(some.id(), nothing.id(), without.id(), zero.id()))
                .body("rows.rank", contains(1, 2, null, null)).body("rows.targets.pctAssigned", contains(1.0f, 0.0f, null, null))
                .body("rows.targets.assigned", contains(100, 10, null, 0));
        board().body("rows.rank", contains(1, 2, 3, 4));
    }

    @Test
    void aUnitIsCompleteOnlyWhenEveryBlockIs() {
        Unit complete = world.unit(upper, "A hoàn thành");
        count(complete, Block.ENTERPRISE, 10, 10, null);
        count(complete, Block.PUBLIC_SERVICE, 5, 5, null);
        Unit onTheWhole = world.unit(upper, "B đủ tổng, thiếu một khối");
        count(onTheWhole, Block.ENTERPRISE, 30, 10, null);
        count(onTheWhole, Block.PUBLIC_SERVICE, 4, 5, null);
        Unit oneBlock = world.unit(upper, "C chỉ có một khối");
        count(oneBlock, Block.ENTERPRISE, 12, 12, null);
        Unit without = world.unit(upper, "D không chỉ tiêu");
        count(without, Block.ENTERPRISE, 1, null, 1);

        board("order", "PCT_ASSIGNED").body(completed(complete), equalTo(true)).body(completed(onTheWhole), equalTo(false))
                .body(completed(oneBlock), equalTo(true)).body(completed(without), nullValue());
        board("block", "ENTERPRISE").body(completed(onTheWhole), equalTo(true));
        board("block", "PUBLIC_SERVICE").body(completed(onTheWhole), equalTo(false)).body(completed(oneBlock), nullValue());
    }

    @Test
    void aBoardOfOneBlockCountsNothingElse() {
        Unit both = world.unit(upper, "Hai khối");
        count(both, Block.ENTERPRISE, 3, 10, null);
        count(both, Block.PUBLIC_SERVICE, 4, 8, null);

        board("block", "ENTERPRISE").body("rows[0].figures.valid", equalTo(3)).body("rows[0].targets.assigned", equalTo(10)).body("block", equalTo("ENTERPRISE"));
        board("block", "PUBLIC_SERVICE").body("rows[0].figures.valid", equalTo(4)).body("rows[0].targets.pctAssigned", equalTo(50.0f));
        board().body("rows[0].figures.valid", equalTo(7)).body("rows[0].targets.assigned", equalTo(18));
    }

    @Test
    void theUnitItselfStandsAboveItsRowsWithItsOwnTargetsByBlock() {
        count(upper, Block.ENTERPRISE, 56_106, 40_000, 60_000);
        world.unit(upper, "Cơ sở");

        board().body("self.unit.id", equalTo(upper.id())).body("self.childCount", equalTo(1)).body("self.figures.valid", equalTo(56_106))
                .body("blocks.block", contains("ENTERPRISE", "PUBLIC_SERVICE")).body("blocks[0].targets.pctAssigned", equalTo(140.3f))
                .body("blocks[0].targets.completed", equalTo(true)).body("blocks[1].targets.assigned", nullValue()).body("blocks[1].targets.completed", nullValue())
                .body("ancestors.unit.id", contains(world.root().id()));
    }

    @Test
    void everyBoardSaysOfWhenItIsAndThatItMayChange() {
        board().body("asOf", notNullValue()).body("ruleVersion", equalTo(CountingRule.VERSION)).body("provisional", equalTo(true))
                .body("campaignId", equalTo(campaign.id())).body("scope.id", equalTo(phase.id())).body("scope.kind", equalTo("PHASE")).body("scope.goal", nullValue());
    }

    @Test
    void aPhaseThatIsClosedOffIsNoLongerProvisional() {
        Campaign past = world.campaign(Instant.now(), new Duration[] {Duration.ofDays(-90), Duration.ofDays(-60), Duration.ofDays(-30)});

        Api.anonymous().queryParam("campaign", past.id()).get("/api/v1/leaderboards").then().statusCode(200)
                .body("provisional", equalTo(false)).body("scope.state", equalTo("CLOSED_OFF"));
    }

    @Test
    void aSprintHasItsOwnFiguresAndGoalAndNoTargets() {
        Unit unit = world.unit(upper, "Cơ sở");
        long sprint = world.sprint(campaign, phase, phase.opensAt(), phase.closesAt());
        count(unit, Block.ENTERPRISE, 50, 100, 100);
        world.tally(sprint, unit, Block.ENTERPRISE, 7);

        board("sprint", Id.of(sprint).toString()).body("scope.kind", equalTo("SPRINT")).body("scope.goal", equalTo(100))
                .body("rows[0].figures.valid", equalTo(7)).body("rows[0].targets.assigned", nullValue());
        board("phase", phase.id()).body("rows[0].figures.valid", equalTo(50));
    }

    @Test
    void anUnchangedBoardIsAnsweredWithoutABodyUntilSomethingChanges() {
        Unit unit = world.unit(upper, "Cơ sở");
        String[] tag = new String[1];
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            tag[0] = get().header("ETag");
            Response again = Api.anonymous().header("If-None-Match", tag[0]).queryParam("campaign", campaign.id()).queryParam("unit", upper.id()).get("/api/v1/leaderboards");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
        });

        count(unit, Block.ENTERPRISE, 1, null, null);

        Awaitility.await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> Api.anonymous().header("If-None-Match", tag[0])
                .queryParam("campaign", campaign.id()).queryParam("unit", upper.id()).get("/api/v1/leaderboards")
                .then().statusCode(200).body("rows[0].figures.valid", equalTo(1)));
        assertThat(get().header("ETag")).isNotEqualTo(tag[0]);
    }

    @Test
    void pagesContinueTheRanking() {
        List<Unit> units = IntStream.rangeClosed(1, 7).mapToObj(i -> world.unit(upper, "Cơ sở " + i)).toList();
        for (int i = 0; i < 7; i++) {
            count(units.get(i), Block.ENTERPRISE, 100 - i / 2, null, null);
        }

        var ranks = new ArrayList<Integer>();
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            JsonPath page = board("limit", "3", "cursor", cursor).body("total", equalTo(7)).extract().jsonPath();
            ranks.addAll(page.getList("rows.rank", Integer.class));
            seen.addAll(page.getList("rows.unit.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(ranks).containsExactly(1, 1, 3, 3, 5, 5, 7);
        assertThat(seen).containsExactlyElementsOf(units.stream().map(Unit::id).toList());
    }

    @Test
    void aUnitWithNothingBelowHasNoRows() {
        Unit leaf = world.unit(upper, "Cơ sở lẻ");

        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", leaf.id()).get("/api/v1/leaderboards").then().statusCode(200)
                .body("rows", empty()).body("total", equalTo(0)).body("ancestors", hasSize(2)).body("self.figures.valid", equalTo(0));
    }

    @Test
    void aClosedUnitIsOnTheBoardOnlyWithFigures() {
        Unit open = world.unit(upper, "Còn hoạt động, chưa có gì");
        Unit gone = world.unit(upper, "Đã nghỉ, chưa từng có gì");
        Unit left = world.unit(upper, "Đã nghỉ, còn sáng kiến");
        world.targets(phase, gone, Block.ENTERPRISE, 10, 10);
        count(left, Block.ENTERPRISE, 3, null, null);
        world.close(gone, null);
        world.close(left, null);

        board().body("rows.unit.id", contains(left.id(), open.id())).body("total", equalTo(2)).body("rows.rank", contains(1, 2));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("phase", phase.id()).get("/api/v1/units/{id}/dashboard", upper.id()).then().statusCode(200)
                .body("childrenAtZero.total", equalTo(1)).body("childrenAtZero.children", equalTo(2)).body("childrenAtZero.units.id", contains(open.id()));
    }

    @Test
    void withoutAUnitTheRootIsShown() {
        Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/leaderboards").then().statusCode(200).body("self.unit.id", equalTo(world.root().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "phase", "sprint", "unit"})
    void whatDoesNotExistIsNotFound(String parameter) {
        var question = new HashMap<>(Map.of("campaign", campaign.id(), "unit", upper.id()));
        question.put(parameter, Id.of(Id.next()).toString());

        Api.anonymous().queryParams(question).get("/api/v1/leaderboards").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void aPhaseOfAnotherCampaignIsNotFound() {
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("phase", world.campaign().phase(1).id()).get("/api/v1/leaderboards")
                .then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void oddQuestionsAreRefusedByName() {
        for (String[] odd : new String[][] {{"limit", "1000000000"}, {"limit", "1e9"}, {"limit", "0"}, {"limit", "-5"}, {"limit", "x"}, {"block", "X"}, {"block", "all"},
                {"order", "valid desc"}, {"order", "passwordHash"}, {"order", "1;SELECT SLEEP(5)"}, {"unit", "x"}, {"phase", "1"}, {"cursor", "x"}}) {
            Api.anonymous().queryParam("campaign", campaign.id()).queryParam(odd[0], odd[1]).get("/api/v1/leaderboards").then().spec(Refused.naming(odd[0]));
        }
    }

    @Test
    void aPageContinuesWhereTheOneBeforeItEndedAlsoWhenTheBoardHasMoved() {
        Unit first = world.unit(upper, "Cơ sở 1");
        Unit second = world.unit(upper, "Cơ sở 2");
        Unit third = world.unit(upper, "Cơ sở 3");
        count(first, Block.ENTERPRISE, 30, null, null);
        count(second, Block.ENTERPRISE, 20, null, null);
        count(third, Block.ENTERPRISE, 10, null, null);
        String cursor = board("limit", "2").body("rows.unit.id", contains(first.id(), second.id())).extract().path("nextCursor");

        Unit late = world.unit(upper, "Cơ sở vượt lên");
        count(late, Block.ENTERPRISE, 99, null, null);

        Awaitility.await().untilAsserted(() -> board("limit", "2", "cursor", cursor).body("rows.unit.id", contains(third.id())).body("rows.rank", contains(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0:1:0:x", "0:99999999999:1:x", "0:-1:1:x", "0:1:1:"})
    void aCursorThatWasMadeUpIsRefusedByName(String key) {
        get("cursor", Board.LIST.text(new Cursor(key, 0))).then().spec(Refused.naming("cursor"));
    }

    private void count(Unit unit, Block block, int valid, Integer assigned, Integer registered) {
        world.tally(phase.value(), unit, block, valid);
        world.targets(phase, unit, block, assigned, registered);
    }

    private ValidatableResponse board(String... parameters) {
        return get(parameters).then().statusCode(200);
    }

    private Response get(String... parameters) {
        var request = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", upper.id());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/leaderboards");
    }

    private static String completed(Unit unit) {
        return "rows.find { it.unit.id == '" + unit.id() + "' }.targets.completed";
    }
}
