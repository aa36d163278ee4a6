package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** When a sprint gets other times, its board follows, and nothing else changes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SprintEditTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Recount recount;
    @Inject
    Folder folder;

    private Instant start;
    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person officer;
    private Person admin;

    @BeforeEach
    void aUnitInACampaign() {
        start = clock.instant();
        clock.stopAt(start);
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở thi đua");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        admin = world.person("Quản trị", Role.ADMIN, world.root());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theBoardFollowsTheSprintsNewEndAndThePhaseStaysAsItWas() {
        String sprint = add(start, start.plusSeconds(100)).statusCode(201).body("state", equalTo("OPEN")).extract().path("id");
        submitAt(start.plusSeconds(10));
        String later = submitAt(start.plusSeconds(150));
        Api.decide(officer, later, Api.ACCEPT).then().statusCode(200);
        assertBoard("sprint", sprint, 1, 0);

        var longer = request(start, start.plusSeconds(200));
        Api.as(admin).body(longer).post("/api/v1/sprints/{id}/preview", sprint).then().statusCode(200)
                .body("stateBefore", equalTo("CLOSED")).body("stateAfter", equalTo("OPEN"))
                .body("effects", hasSize(1)).body("effects[0].code", equalTo("ideas-joining")).body("effects[0].count", equalTo(1));
        change(sprint, 0, longer).statusCode(200);
        assertBoard("sprint", sprint, 2, 1);

        change(sprint, 1, request(start.plusSeconds(100), start.plusSeconds(200))).statusCode(200);
        assertBoard("sprint", sprint, 1, 1);
        assertBoard("phase", campaign.phase(1).id(), 2, 1);
    }

    @Test
    void twoSprintsAreNotCalledTheSame() {
        add(start, start.plusSeconds(100)).statusCode(201);

        add(start.plusSeconds(200), start.plusSeconds(300)).spec(Refused.with(409, "sprint-name-taken"));
        var other = request(start.plusSeconds(200), start.plusSeconds(300));
        other.put("name", "Đợt cao điểm hai");
        String second = Api.creating(admin).body(other).post("/api/v1/phases/{id}/sprints", campaign.phase(1).id()).then().statusCode(201).extract().path("id");
        change(second, 0, request(start.plusSeconds(200), start.plusSeconds(300))).spec(Refused.with(409, "sprint-name-taken"));
        change(second, 0, other).statusCode(200);
    }

    @Test
    void aSprintMadeAfterwardsCountsWhatLiesInItAndItsRemovalLeavesThePhase() {
        submitAt(start.plusSeconds(10));
        submitAt(start.plusSeconds(50));
        Api.as(admin).body(request(start, start.plusSeconds(20))).post("/api/v1/phases/{id}/sprints/preview", campaign.phase(1).id()).then().statusCode(200)
                .body("stateBefore", nullValue()).body("effects[0].count", equalTo(1));
        String sprint = add(start, start.plusSeconds(20)).statusCode(201).extract().path("id");
        assertBoard("sprint", sprint, 1, 0);

        Api.as(admin).header("If-Match", "\"0\"").body(Map.of("reason", "Lập nhầm")).post("/api/v1/sprints/{id}/removal", sprint).then().statusCode(204);

        Api.anonymous().get("/api/v1/campaigns/{id}/sprints", campaign.id()).then().body("items", empty());
        assertBoard("phase", campaign.phase(1).id(), 2, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @ActivateRequestContext
    void whateverItsWindowsWereTheSprintEqualsTheRecount(long seed) {
        var random = new SplittableRandom(seed);
        String sprint = add(start, start.plusSeconds(500)).extract().path("id");
        var people = new ArrayList<>(List.of(worker));
        int version = 0;
        for (int step = 0; step < 25; step++) {
            clock.stopAt(start.plusSeconds(step * 40L));
            people.add(world.worker(campaign, unit));
            String idea = Api.submitted(world.signedInAgain(people.get(random.nextInt(people.size()))), campaign);
            if (random.nextBoolean()) {
                Api.decide(world.signedInAgain(officer), idea, Api.ACCEPT).then().statusCode(200);
            }
            admin = world.signedInAgain(admin);
            Instant opens = start.plusSeconds(random.nextInt(500));
            change(sprint, version++, request(opens, opens.plusSeconds(1 + random.nextInt(600)))).statusCode(200);
        }
        folder.foldAll();

        assertThat(recount.differences()).filteredOn(difference -> difference.scopeId() == Id.fromString(sprint).value()).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void whoSubmitsWhileTheSprintIsBeingChangedIsCountedOnce() throws Exception {
        clock.run();
        Instant now = clock.instant();
        String sprint = add(now.minusSeconds(600), now.minusSeconds(300)).extract().path("id");
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            Person person = world.worker(campaign, unit);
            calls.add(() -> Api.submit(person, Api.draft(person, campaign)).statusCode());
        }
        calls.add(() -> change(sprint, 0, request(now.minusSeconds(600), now.plusSeconds(600))).extract().statusCode());

        assertThat(AtOnce.call(calls)).containsOnly(200);
        folder.foldAll();

        assertThat(recount.differences()).filteredOn(difference -> difference.scopeId() == Id.fromString(sprint).value()).isEmpty();
        assertBoard("sprint", sprint, 8, 0);
    }

    @Test
    void aSprintLiesInsideItsPhaseAndItsFiguresAreChecked() {
        var phase = campaign.phase(1);
        add(phase.opensAt().minusMillis(1), start).spec(Refused.with(422, "sprint-outside-phase"));
        add(start, phase.closesAt().plusMillis(1)).spec(Refused.with(422, "sprint-outside-phase"));
        add(start, start).spec(Refused.naming("closesAt"));
        String sprint = add(phase.opensAt(), phase.closesAt()).statusCode(201).extract().path("id");
        for (Object goal : new Object[] {-1, 1_000_000_001, 1.5, "nhiều"}) {
            var request = request(phase.opensAt(), phase.closesAt());
            request.put("goal", goal);
            change(sprint, 0, request).spec(Refused.naming("goal"));
        }
        change(sprint, 7, request(phase.opensAt(), phase.closesAt())).spec(Refused.with(409, "stale-version"));
        Person below = world.person("Quản trị đơn vị", Role.ADMIN, unit);
        Api.as(below).header("If-Match", "\"0\"").body(request(phase.opensAt(), start)).put("/api/v1/sprints/{id}", sprint).then().spec(Refused.with(403, "forbidden"));
    }

    private String submitAt(Instant at) {
        clock.stopAt(at);
        return Api.submitted(worker, campaign);
    }

    private ValidatableResponse add(Instant opensAt, Instant closesAt) {
        return Api.creating(admin).body(request(opensAt, closesAt)).post("/api/v1/phases/{id}/sprints", campaign.phase(1).id()).then();
    }

    private ValidatableResponse change(String sprint, int version, Map<String, Object> request) {
        return Api.as(admin).header("If-Match", "\"" + version + "\"").body(request).put("/api/v1/sprints/{id}", sprint).then();
    }

    private static Map<String, Object> request(Instant opensAt, Instant closesAt) {
        return new HashMap<>(Map.of("name", "Đợt cao điểm", "opensAt", opensAt.toString(), "closesAt", closesAt.toString(), "goal", 50, "reason", "Kế hoạch thi đua"));
    }

    private void assertBoard(String scope, String id, int submitted, int valid) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .queryParam(scope, id).get("/api/v1/leaderboards").then().statusCode(200)
                .body("self.figures.submitted", equalTo(submitted)).body("self.figures.valid", equalTo(valid)));
    }
}
