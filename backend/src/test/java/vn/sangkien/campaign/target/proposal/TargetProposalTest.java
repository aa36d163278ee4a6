package vn.sangkien.campaign.target.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangkien.campaign.target.Ledger.both;
import static vn.sangkien.campaign.target.Ledger.get;
import static vn.sangkien.campaign.target.Ledger.handDown;
import static vn.sangkien.campaign.target.Ledger.one;
import static vn.sangkien.campaign.target.Ledger.row;
import static vn.sangkien.campaign.target.Ledger.set;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** After its lock day a target changes only when somebody else agrees. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TargetProposalTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2090, 1, 1);

    @Inject
    World world;

    private Phase phase;
    private Unit upper;
    private Unit unit;
    private Person manager;
    private Person colleague;
    private Person officer;

    @BeforeEach
    void aLockedPhase() {
        phase = world.campaign().phase(1);
        upper = world.unit(world.root(), "Cấp trên có khóa");
        unit = world.unit(upper, "Cơ sở bị khóa");
        manager = world.person("Người Đề Nghị", Role.TARGET_MANAGER, upper);
        colleague = world.person("Người Duyệt", Role.TARGET_MANAGER, upper);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        set(manager, unit, phase, both("ENTERPRISE", 40, 45)).then().statusCode(200);
        world.locked(phase, LONG_AGO, LONG_AGO, manager);
    }

    @Test
    void aLockedFigureStaysUntilSomebodyElseApproves() {
        set(manager, unit, phase, both("ENTERPRISE", 30, 45)).then().statusCode(200).body("cells[0].assigned", equalTo(40))
                .body("pending.from", contains(40)).body("pending.to", contains(30)).body("lateChanges", empty());
        String id = proposed(manager);

        decide(colleague, id, 0, "APPROVE", null).then().statusCode(200).body("state", equalTo("APPROVED")).body("decidedBy", equalTo("Người Duyệt"));

        get(manager, unit, phase).then().body("cells[0].assigned", equalTo(30)).body("pending", empty())
                .body("history[0].from", equalTo(40)).body("history[0].to", equalTo(30))
                .body("history[0].byName", equalTo("Người Đề Nghị")).body("history[0].approvedByName", equalTo("Người Duyệt"));
        get(officer, unit, phase).then().body("lateChanges.from", contains(40)).body("lateChanges.to", contains(30));
        get(null, unit, phase).then().body("lateChanges", empty()).body("history", empty()).body("pending", empty());
        Api.anonymous().get("/api/v1/phases/{id}/target-lock/late-changes", phase.id()).then().spec(Refused.with(401, "unauthenticated"));
        lateChanges(upper).body("total", equalTo(1)).body("items.unit.id", contains(unit.id())).body("items.from", contains(40)).body("items.to", contains(30));
        lateChanges(world.unit(world.root(), "Nơi khác")).body("total", equalTo(0)).body("items", empty());
    }

    private ValidatableResponse lateChanges(Unit of) {
        return Api.as(officer).queryParam("unit", of.id()).get("/api/v1/phases/{id}/target-lock/late-changes", phase.id()).then().statusCode(200);
    }

    @Test
    void nobodyDecidesOnTheirOwnProposal() {
        String id = propose();
        decide(manager, id, 0, "APPROVE", null).then().spec(Refused.with(403, "four-eyes"));
        decide(manager, id, 0, "REFUSE", "Không cần").then().spec(Refused.with(403, "four-eyes"));
        get(manager, unit, phase).then().body("cells[0].assigned", equalTo(40));
    }

    @Test
    void aRefusalNeedsAReasonAndChangesNothing() {
        String id = propose();
        decide(colleague, id, 0, "REFUSE", null).then().spec(Refused.naming("reason"));
        decide(colleague, id, 0, "REFUSE", "Chưa có văn bản đề nghị").then().statusCode(200).body("decisionReason", equalTo("Chưa có văn bản đề nghị"));
        get(manager, unit, phase).then().body("cells[0].assigned", equalTo(40)).body("pending", empty());
        decide(colleague, id, 1, "APPROVE", null).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void onlyTheProposerWithdraws() {
        String id = propose();
        withdraw(colleague, id, 0).then().spec(Refused.with(403, "forbidden"));
        withdraw(manager, id, 0).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        decide(colleague, id, 1, "APPROVE", null).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void ofTwoProposalsForOneFigureTheSecondIsOutdated() {
        String first = propose();
        set(manager, unit, phase, both("ENTERPRISE", 35, 45)).then().statusCode(200);
        String second = proposed(manager);
        decide(colleague, first, 0, "APPROVE", null).then().statusCode(200);

        decide(colleague, second, 0, "APPROVE", null).then().spec(Refused.with(409, "proposal-outdated")).body("units.name", contains("Cơ sở bị khóa"));

        get(manager, unit, phase).then().body("cells[0].assigned", equalTo(30));
        Api.as(colleague).get("/api/v1/target-proposals/{id}", second).then().body("state", equalTo("OPEN"));
    }

    @Test
    void tenDecisionsAtOnceHaveOneWinner() throws Exception {
        String id = propose();

        var answers = AtOnce.call(10, () -> decide(colleague, id, 0, "APPROVE", null));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
        get(manager, unit, phase).then().body("history", hasSize(3));
    }

    @Test
    void whatIsNotLockedIsSavedAndTheRestProposedInOneGo() {
        world.locked(phase, LONG_AGO, FAR_AHEAD, manager);
        set(manager, unit, phase, both("ENTERPRISE", 30, 50)).then().statusCode(200).body("cells[0].assigned", equalTo(40)).body("cells[0].registered", equalTo(50))
                .body("pending.kind", contains("ASSIGNED")).body("lock.locked", contains("ASSIGNED")).body("lock.registeredOn", equalTo("2090-01-01"));
    }

    @Test
    void theUnitsOfficerProposesAndTheManagerAboveDecides() {
        set(officer, unit, phase, both("ENTERPRISE", 40, 60)).then().statusCode(200).body("cells[0].registered", equalTo(45));
        String id = proposed(officer);
        decide(officer, id, 0, "APPROVE", null).then().spec(Refused.with(403, "four-eyes"));
        decide(manager, id, 0, "APPROVE", null).then().statusCode(200);
        get(null, unit, phase).then().body("cells[0].registered", equalTo(60));
    }

    @Test
    void handingDownAfterTheLockIsOneProposal() {
        Unit other = world.unit(upper, "Cơ sở thứ hai");
        String id = handDown(manager, upper, phase, List.of(row(unit, 1, one("ENTERPRISE", "ASSIGNED", 10)), row(other, 0, one("ENTERPRISE", "ASSIGNED", 20))))
                .then().statusCode(200).body("saved", equalTo(0)).body("proposed", equalTo(2)).extract().path("proposalId");
        Api.as(colleague).get("/api/v1/target-proposals/{id}/cells", id).then().body("items.to", contains(10, 20)).body("items.from", contains(40, null));
        decide(colleague, id, 0, "APPROVE", null).then().statusCode(200).body("cellCount", equalTo(2));
        get(null, other, phase).then().body("cells[0].assigned", equalTo(20));
    }

    @Test
    void theInboxHoldsWhatWaitsForMeAndNothingElse() {
        String id = propose();
        list(colleague, "TO_DECIDE").then().body("items.id", contains(id)).body("items[0].mayDecide", equalTo(true)).body("items[0].over.name", equalTo("Cấp trên có khóa"));
        list(manager, "TO_DECIDE").then().body("items.id", not(hasItem(id)));
        list(manager, "MINE").then().body("items.id", contains(id)).body("items[0].mayDecide", equalTo(false));
        Person below = world.person("Quản Lý Cơ Sở", Role.TARGET_MANAGER, unit);
        Person elsewhere = world.person("Quản Lý Nơi Khác", Role.TARGET_MANAGER, world.unit(world.root(), "Nơi khác"));
        for (Person outsider : List.of(below, elsewhere)) {
            list(outsider, "TO_DECIDE").then().body("items", empty());
            Api.as(outsider).get("/api/v1/target-proposals/{id}", id).then().spec(Refused.with(404, "not-found"));
            Api.as(outsider).get("/api/v1/target-proposals/{id}/cells", id).then().spec(Refused.with(404, "not-found"));
            decide(outsider, id, 0, "APPROVE", null).then().spec(Refused.with(404, "not-found"));
            withdraw(outsider, id, 0).then().spec(Refused.with(404, "not-found"));
        }
        list(world.person("Công Nhân"), "MINE").then().spec(Refused.with(403, "forbidden"));
        decide(colleague, Id.of(Id.next()).toString(), 0, "APPROVE", null).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void aPageOfProposalsLeadsToTheNext() {
        String first = propose();
        set(manager, unit, phase, both("ENTERPRISE", 35, 45)).then().statusCode(200);
        Response page = Api.as(colleague).queryParam("limit", 1).get("/api/v1/target-proposals");
        page.then().body("items", hasSize(1));
        Api.as(colleague).queryParam("limit", 1).queryParam("cursor", page.<String>path("nextCursor")).get("/api/v1/target-proposals")
                .then().body("items.id", contains(first)).body("nextCursor", nullValue());
    }

    private String propose() {
        set(manager, unit, phase, both("ENTERPRISE", 30, 45)).then().statusCode(200);
        return proposed(manager);
    }

    /** The latest that somebody proposed. */
    private static String proposed(Person person) {
        return list(person, "MINE").then().statusCode(200).extract().path("items[0].id");
    }

    private static Response list(Person person, String box) {
        return Api.as(person).queryParam("box", box).get("/api/v1/target-proposals");
    }

    private static Response decide(Person person, String id, int version, String outcome, String reason) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome));
        body.put("reason", reason);
        return Api.as(person).header("If-Match", "\"" + version + "\"").body(body).post("/api/v1/target-proposals/{id}/decision", id);
    }

    private static Response withdraw(Person person, String id, int version) {
        return Api.as(person).header("If-Match", "\"" + version + "\"").post("/api/v1/target-proposals/{id}/withdrawal", id);
    }
}
