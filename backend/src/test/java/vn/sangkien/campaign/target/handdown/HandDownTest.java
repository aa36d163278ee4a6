package vn.sangkien.campaign.target.handdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangkien.campaign.target.Ledger.both;
import static vn.sangkien.campaign.target.Ledger.children;
import static vn.sangkien.campaign.target.Ledger.get;
import static vn.sangkien.campaign.target.Ledger.handDown;
import static vn.sangkien.campaign.target.Ledger.one;
import static vn.sangkien.campaign.target.Ledger.rate;
import static vn.sangkien.campaign.target.Ledger.row;
import static vn.sangkien.campaign.target.Ledger.rowsOf;
import static vn.sangkien.campaign.target.Ledger.set;
import static vn.sangkien.campaign.target.Ledger.spread;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.Block;

/** A parent's figure beside those of its children: shared out in one step, edited, saved as one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandDownTest {

    private static final Map<String, String> BY_HEADCOUNT = Map.of("kind", "ASSIGNED", "method", "HEADCOUNT");

    @Inject
    World world;

    private Phase phase;
    private Unit upper;
    private Unit first;
    private Unit second;
    private Person manager;

    @BeforeEach
    void twoUnitsBelowOne() {
        phase = world.campaign().phase(1);
        upper = world.unit(world.root(), "Cấp trên giao chỉ tiêu");
        first = world.unit(upper, "An Bình");
        second = world.unit(upper, "Bình Minh");
        world.members(second, 200);
        manager = world.person("Quản Lý Chỉ Tiêu", Role.TARGET_MANAGER, upper);
    }

    @Test
    void theParentsFigureStandsBesideTheSumOfItsChildren() {
        set(manager, upper, phase, both("ENTERPRISE", 100, null)).then().statusCode(200);
        handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 30)), row(second, 0, one("ENTERPRISE", "ASSIGNED", 60))))
                .then().statusCode(200).body("saved", equalTo(2)).body("proposed", equalTo(0));

        children(manager, upper, phase).then().statusCode(200).body("total", equalTo(2))
                .body("sums[0].own", equalTo(100)).body("sums[0].children", equalTo(90)).body("sums[0].gap", equalTo(-10)).body("sums[0].shortfall", equalTo(true))
                .body("sums[1].own", nullValue()).body("sums[1].gap", nullValue())
                .body("rows.unit.name", contains("An Bình", "Bình Minh")).body("rows.version", contains(1, 1))
                .body("rows[0].cells[0].assigned", equalTo(30)).body("rows[0].cells[0].registered", nullValue());
        get(manager, first, phase).then().body("history[0].to", equalTo(30)).body("history[0].byName", equalTo("Quản Lý Chỉ Tiêu"));
    }

    @Test
    void aPageHasSoManyChildrenAndTheSumIsOverAll() {
        world.units(upper, 30);
        Response page = Api.as(manager).queryParam("phase", phase.id()).queryParam("limit", 20).get("/api/v1/units/{id}/child-targets", upper.id());
        page.then().statusCode(200).body("rows", hasSize(20)).body("total", equalTo(32));
        Api.as(manager).queryParam("phase", phase.id()).queryParam("limit", 20).queryParam("cursor", page.<String>path("nextCursor"))
                .get("/api/v1/units/{id}/child-targets", upper.id()).then().body("rows", hasSize(12)).body("nextCursor", nullValue());
    }

    @Test
    void byHeadcountTheSharesAddUpAndNothingIsSavedYet() {
        set(manager, upper, phase, both("ENTERPRISE", 100, 50)).then().statusCode(200);

        spread(manager, upper, phase, BY_HEADCOUNT).then().statusCode(200)
                .body("rows.unit.name", contains("An Bình", "Bình Minh")).body("rows.shares.amount.flatten()", contains(33, 67))
                .body("totals[0].own", equalTo(100)).body("totals[0].spread", equalTo(100));
        get(manager, first, phase).then().header("ETag", "\"0\"");
    }

    @Test
    void byTheTargetsOrResultsOfThePhaseBefore() {
        Instant now = Instant.now();
        Campaign campaign = world.campaign(now, new Duration[] {Duration.ofDays(-60), Duration.ofDays(-20), Duration.ofDays(20)},
                new Duration[] {Duration.ofDays(-10), Duration.ofDays(30), Duration.ofDays(60)});
        world.targets(campaign.phase(1), first, Block.ENTERPRISE, 3, 9);
        world.targets(campaign.phase(1), second, Block.ENTERPRISE, 1, 1);
        world.tally(campaign.phase(1).value(), second, Block.ENTERPRISE, 5);
        set(manager, upper, campaign.phase(2), both("ENTERPRISE", 40, 10)).then().statusCode(200);

        spread(manager, upper, campaign.phase(2), Map.of("kind", "ASSIGNED", "method", "LAST_TARGET")).then().body("rows.shares.amount.flatten()", contains(30, 10));
        spread(manager, upper, campaign.phase(2), Map.of("kind", "REGISTERED", "method", "LAST_TARGET")).then().body("rows.shares.amount.flatten()", contains(9, 1));
        spread(manager, upper, campaign.phase(2), Map.of("kind", "ASSIGNED", "method", "LAST_RESULT")).then().body("rows.shares.amount.flatten()", contains(40));
        spread(manager, upper, campaign.phase(1), Map.of("kind", "ASSIGNED", "method", "LAST_TARGET")).then().spec(Refused.with(422, "no-earlier-phase"));
    }

    @Test
    void aRateOfTheHeadcountBecomesANumberAndIsRememberedAsARate() {
        world.members(first, 1235);

        spread(manager, upper, phase, Map.of("kind", "ASSIGNED", "method", "RATE", "ratePercent", 10)).then().statusCode(200)
                .body("rows.shares.amount.flatten()", hasItem(124)).body("totals[0].own", nullValue());
        handDown(manager, upper, phase, List.of(row(first, 0, rate("ENTERPRISE", "ASSIGNED", 10)))).then().statusCode(200);
        world.members(first, 5000);

        get(manager, first, phase).then().body("cells[0].assigned", equalTo(124))
                .body("history[0].ratePercent", equalTo(10.0f)).body("history[0].headcount", equalTo(1235));
    }

    @Test
    void whatCannotBeSharedOutIsSaidInWords() {
        spread(manager, upper, phase, BY_HEADCOUNT).then().spec(Refused.with(422, "nothing-to-spread"));
        set(manager, upper, phase, both("PUBLIC_SERVICE", 5, null)).then().statusCode(200);
        spread(manager, upper, phase, BY_HEADCOUNT).then().spec(Refused.with(422, "nothing-to-spread-by"));
        spread(manager, upper, phase, Map.of("kind", "ASSIGNED", "method", "RATE")).then().spec(Refused.naming("ratePercent"));
        spread(manager, upper, phase, Map.of("kind", "ASSIGNED", "method", "RATE", "ratePercent", 10.125)).then().spec(Refused.naming("ratePercent"));
        spread(manager, upper, phase, Map.of("kind", "ASSIGNED", "method", "HEADCOUNT", "ratePercent", 10)).then().spec(Refused.naming("ratePercent"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNamedAndNothingIsSaved() {
        set(manager, second, phase, both("ENTERPRISE", 7, null)).then().statusCode(200);

        handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 1)), row(second, 0, one("ENTERPRISE", "ASSIGNED", 2))))
                .then().spec(Refused.with(409, "stale-targets")).body("total", equalTo(1)).body("units.name", contains("Bình Minh"));

        get(manager, first, phase).then().header("ETag", "\"0\"");
        get(manager, second, phase).then().body("cells[0].assigned", equalTo(7));
    }

    @Test
    void tenAtOnceHaveOneWinner() throws Exception {
        var next = new AtomicInteger();

        var answers = AtOnce.call(10, () -> handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", next.incrementAndGet())),
                row(second, 0, one("ENTERPRISE", "ASSIGNED", 2)))));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void sentAgainWithTheSameKeyItIsSavedOnce() {
        var body = Map.of("rows", List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 1))), "reason", "Giao theo kế hoạch");
        for (int i = 0; i < 2; i++) {
            Api.as(manager).header("Idempotency-Key", "khoa-giao-" + first.id()).queryParam("phase", phase.id()).body(body)
                    .post("/api/v1/units/{id}/child-targets", upper.id()).then().statusCode(200).body("saved", equalTo(1));
        }
        get(manager, first, phase).then().body("history", hasSize(1));
    }

    @Test
    void onlyUnitsDirectlyBelowAreTaken() {
        Unit grandchild = world.unit(first, "Tổ sản xuất");
        handDown(manager, upper, phase, List.of(row(grandchild, 0, one("ENTERPRISE", "ASSIGNED", 1)))).then().spec(Refused.with(422, "not-a-child"));
        handDown(manager, upper, phase, List.of(row(upper, 0, one("ENTERPRISE", "ASSIGNED", 1)))).then().spec(Refused.with(422, "not-a-child"));
        world.close(second, first);
        handDown(manager, upper, phase, List.of(row(second, 0, one("ENTERPRISE", "ASSIGNED", 1)))).then().spec(Refused.with(422, "not-a-child"));
    }

    @Test
    void clumsyRequestsAreNamed() {
        handDown(manager, upper, phase, List.of()).then().spec(Refused.naming("rows"));
        handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", -1)))).then().spec(Refused.naming("rows[0].cells[0].amount"));
        handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 1_000_000_001)))).then().spec(Refused.naming("rows[0].cells[0].amount"));
        handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 1)), row(first, 0, one("ENTERPRISE", "ASSIGNED", 1))))
                .then().spec(Refused.naming("rows[1].unitId"));
        handDown(manager, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 1), one("ENTERPRISE", "ASSIGNED", 2)))).then().spec(Refused.naming("rows[0].cells"));
        handDown(manager, upper, phase, List.of(row(first, 0, Map.of("block", "ENTERPRISE", "kind", "ASSIGNED", "amount", 1, "ratePercent", 10))))
                .then().spec(Refused.naming("rows[0].cells"));
    }

    @Test
    void whoLooksAfterAnotherPartOfTheTreeFindsNothing() {
        Person elsewhere = world.person("Quản Lý Nơi Khác", Role.TARGET_MANAGER, world.unit(world.root(), "Nơi khác"));
        Person below = world.person("Quản Lý Bên Dưới", Role.TARGET_MANAGER, first);
        for (Person outsider : List.of(elsewhere, below)) {
            children(outsider, upper, phase).then().spec(Refused.with(404, "not-found"));
            spread(outsider, upper, phase, BY_HEADCOUNT).then().spec(Refused.with(404, "not-found"));
            handDown(outsider, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "ASSIGNED", 1)))).then().spec(Refused.with(404, "not-found"));
        }
        children(world.person("Công Nhân"), upper, phase).then().spec(Refused.with(403, "forbidden"));
        Api.anonymous().queryParam("phase", phase.id()).get("/api/v1/units/{id}/child-targets", upper.id()).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void anOfficerAboveEntersThePledgesButAssignsNothing() {
        Person officer = world.person("Cán Bộ Cấp Trên", Role.UNIT_OFFICER, upper);
        children(officer, upper, phase).then().body("editable", contains("REGISTERED"));
        handDown(officer, upper, phase, List.of(row(first, 0, one("ENTERPRISE", "REGISTERED", 5)))).then().statusCode(200);
        handDown(officer, upper, phase, List.of(row(first, 1, one("ENTERPRISE", "ASSIGNED", 5)))).then().spec(Refused.with(403, "forbidden"));
        spread(officer, upper, phase, BY_HEADCOUNT).then().spec(Refused.with(403, "forbidden"));
        Person leader = world.person("Lãnh Đạo", Role.LEADER, upper);
        children(leader, upper, phase).then().statusCode(200).body("editable", hasSize(0));
    }

    /** The largest parent there is. */
    @Test
    void sixThousandChildrenAreHandedDownWithinSeconds() {
        List<Long> ids = world.units(upper, 6_347);
        set(manager, upper, phase, both("ENTERPRISE", 300_000, null)).then().statusCode(200);
        Response preview = spread(manager, upper, phase, BY_HEADCOUNT);
        preview.then().statusCode(200).body("rows", hasSize(6_349)).body("totals[0].spread", equalTo(300_000));
        var rows = rowsOf(preview);

        long before = System.nanoTime();
        handDown(manager, upper, phase, rows).then().statusCode(200).body("sums[0].children", equalTo(300_000)).body("sums[0].gap", equalTo(0));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));

        var again = LongStream.range(0, ids.size()).mapToObj(i -> row(ids.get((int) i), 1, one("ENTERPRISE", "ASSIGNED", null), one("ENTERPRISE", "REGISTERED", 2))).toList();
        handDown(manager, upper, phase, again).then().statusCode(200).body("sums[2].children", equalTo(2 * ids.size())).body("sums[0].set", not(equalTo(0)))
                .body("proposalId", nullValue()).body("sums", notNullValue());
    }
}
