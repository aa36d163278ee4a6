package vn.sangkien.campaign.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.sangkien.World.Phase;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** Administrators of the programme give campaigns and phases other times, see the effect before, and lose no idea by it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PhaseEditTest {

    private static final Duration[] FIRST = {Duration.ofDays(-10), Duration.ofDays(10), Duration.ofDays(15)};
    private static final Duration[] SECOND = {Duration.ofDays(20), Duration.ofDays(30), Duration.ofDays(35)};

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Person admin;

    @BeforeEach
    void aCampaignWithTwoPhases() {
        campaign = world.campaign(clock.instant(), FIRST, SECOND);
        admin = world.person("Quản trị chương trình", Role.ADMIN, world.root());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aPhaseIsProlongedAndTheHistorySaysWhoAndWhy() {
        Phase phase = campaign.phase(1);
        Instant closesAt = phase.closesAt().plus(Duration.ofDays(2));

        change(phase, 0, Map.of("closesAt", closesAt.toString())).statusCode(200).body("closesAt", equalTo(closesAt.toString())).body("version", equalTo(1));

        Api.anonymous().get("/api/v1/campaigns/{id}", campaign.id()).then().body("clock.phase.closesAt", equalTo(closesAt.toString()));
        Api.as(admin).get("/api/v1/campaigns/{id}/changes", campaign.id()).then().statusCode(200).body("items", hasSize(1))
                .body("items[0].field", equalTo("closesAt")).body("items[0].before", equalTo(phase.closesAt().toString()))
                .body("items[0].after", equalTo(closesAt.toString())).body("items[0].byName", equalTo("Quản trị chương trình"))
                .body("items[0].reason", equalTo("Theo kế hoạch điều chỉnh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T17:00", "2027-01-01T00:00", "2028-02-29T00:00"})
    void theNewEndHoldsToTheMillisecondAlsoAcrossMidnightAndYearEnd(String vietnamTime) {
        Instant end = LocalDateTime.parse(vietnamTime).atZone(Time.ZONE).toInstant();
        campaign = world.campaign(end, new Duration[] {Duration.ofDays(-10), Duration.ofDays(5), Duration.ofDays(9)});
        clock.stopAt(end.minus(Duration.ofDays(5)));
        admin = world.signedInAgain(admin);
        change(campaign.phase(1), 0, Map.of("closesAt", end.toString(), "graceEndsAt", end.plusSeconds(60).toString())).statusCode(200);

        assertState(end.minusSeconds(1), "OPEN");
        assertState(end.minusMillis(1), "OPEN");
        assertState(end, "GRACE");
        assertState(end.plusSeconds(60).minusMillis(1), "GRACE");
        assertState(end.plusSeconds(60), "CLOSED_OFF");
    }

    @Test
    void twoPhasesAreNotCalledTheSame() {
        change(campaign.phase(1), 0, Map.of("name", "Giai đoạn mùa hè")).statusCode(200);

        change(campaign.phase(2), 0, Map.of("name", "giai đoạn Mùa hè")).spec(Refused.with(409, "phase-name-taken"));
        preview(campaign.phase(2), Map.of("name", "Giai đoạn mùa hè")).spec(Refused.with(409, "phase-name-taken"));
        Instant free = campaign.phase(2).graceEndsAt().plus(Duration.ofDays(5));
        Api.creating(admin).body(request("Giai đoạn mùa hè", free, free.plusSeconds(60), free.plusSeconds(90)))
                .post("/api/v1/campaigns/{id}/phases", campaign.id()).then().spec(Refused.with(409, "phase-name-taken"));
        change(campaign.phase(1), 1, Map.of("name", "Giai đoạn Mùa Hè")).statusCode(200);
    }

    @Test
    void thePreviewTellsWhatLiesOutsideAndChangesNothing() {
        Phase phase = campaign.phase(1);
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở xem trước"));
        Api.submitted(worker, campaign);
        Api.draft(worker, campaign);
        world.sprint(campaign, phase, clock.instant(), phase.closesAt());
        var shorter = Map.of("closesAt", clock.instant().minus(Duration.ofDays(1)).toString());

        preview(phase, shorter).statusCode(200).body("stateBefore", equalTo("OPEN")).body("stateAfter", equalTo("GRACE"))
                .body("sprintsOutside", contains("Đợt cao điểm"))
                .body("effects.find { it.code == 'ideas-outside' }.count", equalTo(1)).body("effects.find { it.code == 'ideas-outside' }.asks", equalTo(true))
                .body("effects.find { it.code == 'registrations-outside' }.count", equalTo(1))
                .body("effects.find { it.code == 'drafts-waiting' }.count", equalTo(1));

        Api.anonymous().get("/api/v1/campaigns/{id}", campaign.id()).then().body("clock.phase.closesAt", equalTo(phase.closesAt().toString()));
    }

    @Test
    void aPhaseIsShortenedPastItsSprintsOnlyKnowingly() {
        Phase phase = campaign.phase(1);
        world.sprint(campaign, phase, clock.instant().minus(Duration.ofDays(2)), phase.closesAt());
        var shorter = new HashMap<String, Object>(Map.of("closesAt", phase.closesAt().minus(Duration.ofDays(1)).toString()));

        change(phase, 0, shorter).spec(Refused.with(422, "confirm-effects")).body("effects.code", contains("sprints-outside"));
        shorter.put("confirmed", true);
        change(phase, 0, shorter).statusCode(200);
        change(phase, 1, Map.of("closesAt", shorter.get("closesAt"), "name", "Giai đoạn có đợt thò ra ngoài")).statusCode(200);
    }

    @Test
    void aPhaseIsShortenedPastItsIdeasOnlyKnowinglyAndTheyStayInIt() {
        Phase phase = campaign.phase(1);
        String idea = Api.submitted(world.worker(campaign, world.unit(world.root(), "Cơ sở bị thu hẹp")), campaign);
        var shorter = new HashMap<String, Object>(Map.of("closesAt", clock.instant().minus(Duration.ofDays(1)).toString()));

        change(phase, 0, shorter).spec(Refused.with(422, "confirm-effects")).body("effects.code", contains("ideas-outside"));
        shorter.put("confirmed", true);
        change(phase, 0, shorter).statusCode(200).body("state", equalTo("GRACE"));

        Api.as(admin).get("/api/v1/ideas/{id}", idea).then().body("phaseId", equalTo(phase.id())).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aPhaseThatWouldBeClosedOffAtOnceTellsOfTargetsAndUndecidedIdeas() {
        Phase phase = campaign.phase(1);
        world.targets(phase, world.unit(world.root(), "Cơ sở có chỉ tiêu"), vn.sangkien.unit.Block.ENTERPRISE, 5, null);
        Api.submitted(world.worker(campaign, world.unit(world.root(), "Cơ sở chờ xét")), campaign);
        String past = clock.instant().minus(Duration.ofHours(1)).toString();

        preview(phase, Map.of("closesAt", past, "graceEndsAt", past)).statusCode(200).body("stateAfter", equalTo("CLOSED_OFF"))
                .body("effects.find { it.code == 'targets-locked' }.count", equalTo(1))
                .body("effects.find { it.code == 'undecided-locked' }.asks", equalTo(true));
    }

    @Test
    void overlappingPhasesAreRefusedNamingTheOther() {
        change(campaign.phase(1), 0, Map.of("closesAt", campaign.phase(2).opensAt().plusMillis(1).toString(), "graceEndsAt", campaign.phase(2).closesAt().toString()))
                .spec(Refused.with(422, "phase-overlap")).body("detail", containsString("Giai đoạn 2")).body("phase.id", equalTo(campaign.phase(2).id()));
        change(campaign.phase(1), 0, Map.of("closesAt", campaign.phase(2).opensAt().toString(), "graceEndsAt", campaign.phase(2).closesAt().toString())).statusCode(200);
    }

    @Test
    void ofTwoOverlappingChangesAtTheSameMomentOneIsMade() throws Exception {
        Instant middle = campaign.phase(1).closesAt().plus(Duration.ofDays(5));
        List<Callable<Integer>> calls = List.of(
                () -> change(campaign.phase(1), 0, Map.of("closesAt", middle.plusSeconds(60).toString(), "graceEndsAt", middle.plusSeconds(60).toString())).extract().statusCode(),
                () -> change(campaign.phase(2), 0, Map.of("opensAt", middle.toString())).extract().statusCode());

        assertThat(AtOnce.call(calls)).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void ofTwoChangesToTheSamePhaseTheSecondIsStale() throws Exception {
        List<Integer> statuses = AtOnce.call(4, () -> change(campaign.phase(1), 0, Map.of("name", "Giai đoạn mở rộng")).extract().statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void aPhaseIsAddedAndRemovedWhileNothingIsInIt() {
        Instant opens = campaign.phase(2).closesAt();
        var request = request("Giai đoạn 3", opens, opens.plus(Duration.ofDays(5)), opens.plus(Duration.ofDays(6)));
        Api.as(admin).body(request).post("/api/v1/campaigns/{id}/phases/preview", campaign.id()).then().statusCode(200).body("stateBefore", nullValue())
                .body("stateAfter", equalTo("UPCOMING"));
        String id = Api.creating(admin).body(request).post("/api/v1/campaigns/{id}/phases", campaign.id()).then().statusCode(201)
                .body("number", equalTo(3)).extract().path("id");

        remove(id, 0).statusCode(204);
        Api.anonymous().get("/api/v1/campaigns/{id}/phases", campaign.id()).then().body("items", hasSize(2));

        world.worker(campaign, world.unit(world.root(), "Cơ sở đã đăng ký"));
        remove(campaign.phase(1).id(), 0).spec(Refused.with(422, "phase-in-use"));
        Api.anonymous().get("/api/v1/campaigns/{id}/phases", campaign.id()).then().body("items", hasSize(2));
    }

    @Test
    void ofManyPhasesAddedAtTheSameMomentOnTheSameTimesOneIsMade() throws Exception {
        Instant opens = campaign.phase(2).closesAt();
        var request = request("Giai đoạn tranh chấp", opens, opens.plus(Duration.ofDays(5)), opens.plus(Duration.ofDays(6)));

        List<Integer> statuses = AtOnce.call(4, () -> Api.creating(admin).body(request).post("/api/v1/campaigns/{id}/phases", campaign.id()).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422, 422);
    }

    @Test
    void timesThatMakeNoSenseAreNamed() {
        Phase phase = campaign.phase(1);
        change(phase, 0, Map.of("closesAt", phase.opensAt().toString())).spec(Refused.naming("closesAt"));
        change(phase, 0, Map.of("graceEndsAt", phase.opensAt().toString())).spec(Refused.naming("graceEndsAt"));
        change(phase, 0, Map.of("opensAt", "1999-01-01T00:00:00Z")).spec(Refused.naming("opensAt"));
        change(phase, 0, Map.of("graceEndsAt", "+999999999-01-01T00:00:00Z")).spec(Refused.naming("graceEndsAt"));
        change(phase, 0, Map.of("closesAt", "bao giờ xong thì thôi")).spec(Refused.naming("closesAt"));
        change(phase, 0, Map.of("reason", " ")).spec(Refused.naming("reason"));
        change(phase, 0, Map.of("name", "\u200b")).spec(Refused.naming("name"));
        Api.as(admin).body(Map.of("reason", "x")).put("/api/v1/phases/{id}", phase.id()).then().spec(Refused.with(400, "validation"));
    }

    @Test
    void onlyAdministratorsOfTheWholeProgrammeMayChangeIt() {
        Person below = world.person("Quản trị đơn vị", Role.ADMIN, world.unit(world.root(), "Liên đoàn"));
        Person leader = world.person("Lãnh đạo", Role.LEADER, world.root());
        Phase phase = campaign.phase(1);
        var body = request("Tên khác", phase.opensAt(), phase.closesAt(), phase.graceEndsAt());

        for (Person person : List.of(below, leader)) {
            Api.as(person).header("If-Match", "\"0\"").body(body).put("/api/v1/phases/{id}", phase.id()).then().spec(Refused.with(403, "forbidden"));
            Api.as(person).body(body).post("/api/v1/phases/{id}/preview", phase.id()).then().spec(Refused.with(403, "forbidden"));
        }
        Api.anonymous().body(body).post("/api/v1/phases/{id}/preview", phase.id()).then().spec(Refused.with(401));
        Api.as(admin).header("If-Match", "\"0\"").body(body).put("/api/v1/phases/{id}", Id.of(Id.next()).toString()).then().spec(Refused.with(404, "not-found"));
        Api.as(admin).body(body).put("/api/v1/phases/{id}", phase.id()).then().spec(Refused.with(428, "precondition-required"));
        Api.as(leader).get("/api/v1/campaigns/{id}/changes", campaign.id()).then().statusCode(200);
    }

    @Test
    void aCampaignIsMadeRenamedAndGivenAnotherApplicationWindow() {
        String code = "C" + Id.of(Id.next());
        var request = campaign("Chương trình mới", "2025-01-01", "2026-12-31", "Kế hoạch năm");
        request.put("code", code);
        String id = Api.creating(admin).body(request).post("/api/v1/campaigns").then().statusCode(201).body("clock.state", equalTo("BEFORE")).extract().path("id");

        Api.creating(admin).body(request).post("/api/v1/campaigns").then().spec(Refused.with(409, "campaign-code-taken"));
        var changed = campaign("Chương trình đổi tên", "2025-02-01", "2026-12-31", "Đổi tên");
        changed.put("minimumTarget", 12);
        changed.put("recognitionFirst", true);
        Api.as(admin).header("If-Match", "\"0\"").body(changed).put("/api/v1/campaigns/{id}", id).then().statusCode(200)
                .header("ETag", equalTo("\"1\"")).body("name", equalTo("Chương trình đổi tên")).body("minimums.target", equalTo(12)).body("recognitionFirst", equalTo(true));
        Api.anonymous().get("/api/v1/leaderboards").then().statusCode(200).body("campaignId", not(equalTo(id)));
        Api.as(admin).get("/api/v1/campaigns/{id}/changes", id).then().body("items.field", hasItem("appliedFrom")).body("items.id", notNullValue());
    }

    @Test
    void anApplicationWindowThatLeavesSubmittedIdeasOutsideAsks() {
        Api.submitted(world.worker(campaign, world.unit(world.root(), "Cơ sở")), campaign);
        var request = campaign("Chương trình", "2025-06-01", "2026-12-31", "Thu hẹp");

        Api.as(admin).body(request).post("/api/v1/campaigns/{id}/preview", campaign.id()).then().statusCode(200)
                .body("effects.find { it.code == 'ideas-applied-outside' }.count", equalTo(1));
        Api.as(admin).header("If-Match", "\"0\"").body(request).put("/api/v1/campaigns/{id}", campaign.id()).then().spec(Refused.with(422, "confirm-effects"));
        request.put("appliedUntil", "2025-01-01");
        Api.as(admin).header("If-Match", "\"0\"").body(request).put("/api/v1/campaigns/{id}", campaign.id()).then().spec(Refused.naming("appliedUntil"));
    }

    private static Map<String, Object> campaign(String name, String appliedFrom, String appliedUntil, String reason) {
        return new HashMap<>(Map.of("name", name, "appliedFrom", appliedFrom, "appliedUntil", appliedUntil, "minimumTarget", 10, "minimumMembers", 30,
                "recognitionFirst", false, "reason", reason));
    }

    private void assertState(Instant at, String state) {
        clock.stopAt(at);
        Api.anonymous().get("/api/v1/campaigns/{id}/phases", campaign.id()).then().body("items[0].state", equalTo(state));
    }

    private ValidatableResponse preview(Phase phase, Map<String, ?> changes) {
        return Api.as(admin).body(changed(phase, changes)).post("/api/v1/phases/{id}/preview", phase.id()).then();
    }

    private ValidatableResponse change(Phase phase, int version, Map<String, ?> changes) {
        return Api.as(admin).header("If-Match", "\"" + version + "\"").body(changed(phase, changes)).put("/api/v1/phases/{id}", phase.id()).then();
    }

    private ValidatableResponse remove(String phase, int version) {
        return Api.as(admin).header("If-Match", "\"" + version + "\"").body(Map.of("reason", "Lập nhầm")).post("/api/v1/phases/{id}/removal", phase).then();
    }

    private Map<String, Object> changed(Phase phase, Map<String, ?> changes) {
        int number = campaign.phases().indexOf(phase) + 1;
        Map<String, Object> request = request("Giai đoạn " + number, phase.opensAt(), phase.closesAt(), phase.graceEndsAt());
        request.putAll(changes);
        return request;
    }

    private static Map<String, Object> request(String name, Instant opensAt, Instant closesAt, Instant graceEndsAt) {
        return new HashMap<>(Map.of("name", name, "opensAt", opensAt.toString(), "closesAt", closesAt.toString(), "graceEndsAt", graceEndsAt.toString(),
                "reason", "Theo kế hoạch điều chỉnh"));
    }
}
