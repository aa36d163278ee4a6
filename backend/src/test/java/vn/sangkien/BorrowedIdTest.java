package vn.sangkien;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/** An id that belongs to somebody else, put where one's own should stand, is answered as if it did not exist, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BorrowedIdTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit mine;
    private Unit theirs;
    private Person worker;
    private Person admin;

    @BeforeEach
    void twoUnits() {
        campaign = world.campaign();
        mine = world.unit(world.upper(world.root(), "Bên này"), "Cơ sở bên này");
        theirs = world.unit(world.upper(world.root(), "Bên kia"), "Cơ sở bên kia");
        worker = world.worker(campaign, mine);
        admin = world.person("Quản Trị", Role.ADMIN, world.root());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aPartOfAnotherUnitIsNoneOfThisOne() {
        String day = Time.dayOf(clock.instant()).plusDays(5).toString();
        String change = Api.creating(admin).body(Map.of("kind", "RENAME", "effectiveOn", day, "reason", "Đổi tên", "name", "Tên khác hẳn"))
                .post("/api/v1/units/{id}/changes", theirs.id()).then().statusCode(201).extract().path("id");
        String alias = Api.creating(admin).body(Map.of("name", "Tên thường gọi")).post("/api/v1/units/{id}/aliases", theirs.id()).then().statusCode(201).extract().path("id");

        Api.as(admin).delete("/api/v1/units/{id}/changes/{change}", mine.id(), change).then().spec(Refused.with(404, "not-found"));
        Api.as(admin).delete("/api/v1/units/{id}/aliases/{alias}", mine.id(), alias).then().spec(Refused.with(404, "not-found"));

        Api.anonymous().get("/api/v1/units/{id}/changes", theirs.id()).then().body("changes.id", contains(change)).body("changes[0].cancelledAt", equalTo(null));
        Api.as(admin).get("/api/v1/units/{id}/aliases", theirs.id()).then().body("items.id", hasItem(alias));
    }

    @Test
    void aDecisionOnManyIsTheirsWhoAskedForIt() {
        Api.submitted(worker, campaign);
        Person officer = world.person("Cán Bộ", Role.REVIEWER, mine);
        Person colleague = world.person("Đồng Nghiệp", Role.REVIEWER, mine);
        String job = Api.creating(officer).body(Map.of("selection", Map.of("campaignId", campaign.id()), "count", 1, "decision", Api.ACCEPT))
                .post("/api/v1/bulk-decisions").then().statusCode(201).extract().path("id");

        Api.as(colleague).get("/api/v1/bulk-decisions/{id}", job).then().spec(Refused.with(404, "not-found"));
        Api.as(colleague).get("/api/v1/bulk-decisions/{id}/rows", job).then().spec(Refused.with(404, "not-found"));
        Api.as(colleague).post("/api/v1/bulk-decisions/{id}/cancel", job).then().spec(Refused.with(404, "not-found"));
        Api.creating(colleague).post("/api/v1/bulk-decisions/{id}/undo", job).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void ideasOfOthersInAListAreLeftOut() {
        String there = Api.submitted(world.worker(campaign, theirs), campaign);
        String here = Api.submitted(worker, campaign);
        Person officer = world.person("Cán Bộ", Role.REVIEWER, mine);

        Api.as(officer).body(Map.of("selection", Map.of("campaignId", campaign.id(), "ideaIds", List.of(here, there)))).post("/api/v1/bulk-decisions/count")
                .then().statusCode(200).body("count", equalTo(1));
        Api.as(officer).body(Map.of("selection", Map.of("campaignId", campaign.id(), "ideaIds", List.of("x")))).post("/api/v1/bulk-decisions/count")
                .then().spec(Refused.with(400));
    }

    @Test
    void whatWasSubmittedMovesToNoOtherUnitOrCampaign() {
        String idea = Api.submitted(worker, campaign);
        Api.patch(worker, idea, 1, Map.of("unitId", theirs.id())).then().spec(Refused.with(422, "unit-fixed"));
        Api.as(worker).body(Map.of("unitId", theirs.id())).put("/api/v1/ideas/{id}", idea).then().spec(Refused.with(405));
        Person officer = world.person("Cán Bộ", Role.REVIEWER, mine);
        Api.decide(officer, idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        int version = Api.as(worker).get("/api/v1/ideas/{id}", idea).path("version");

        Api.patch(worker, idea, version, Map.of("campaignId", world.campaign().id())).then().spec(Refused.naming("campaignId"));
        Api.patch(worker, idea, version, Map.of("unitId", theirs.id())).then().spec(Refused.with(422, "unit-fixed"));
        Api.submit(worker, idea).then().statusCode(200).body("unit.id", equalTo(mine.id())).body("campaignId", equalTo(campaign.id()));

        Api.as(world.person("Cán Bộ Bên Kia", Role.REVIEWER, theirs)).queryParam("campaign", campaign.id()).get("/api/v1/review-queue")
                .then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theClockOfTheSenderMovesNothing() {
        Campaign over = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-9), Duration.ofDays(-2), Duration.ofDays(-1)});
        String draft = Api.draft(world.worker(over, mine), over);
        Person author = world.worker(over, mine);
        String late = Api.draft(author, over);

        Api.creating(author).header("Date", "Mon, 01 Jan 2024 00:00:00 GMT").header("X-Submitted-At", over.phase(1).opensAt().toString()).body(Api.DECLARATIONS)
                .post("/api/v1/ideas/{id}/submission", late).then().spec(Refused.with(422, "not-open"));
        Api.creating(author).body(Map.of("truthful", true, "notIpProtected", true, "mayPublish", true, "submittedAt", over.phase(1).opensAt().toString()))
                .post("/api/v1/ideas/{id}/submission", late).then().spec(Refused.naming("submittedAt"));
        Api.submit(author, draft).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void reviewersKeepTheirHandsOffTheirOwnIdeas() {
        String own = Api.submitted(worker, campaign);
        world.grant(worker, Role.REVIEWER, world.root());
        Person colleague = world.person("Đồng Nghiệp", Role.REVIEWER, mine);
        String number = Api.as(colleague).get("/api/v1/ideas/{id}", Api.submitted(world.worker(campaign, mine), campaign)).path("number");

        Api.as(worker).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", own).then().spec(Refused.with(403, "four-eyes"));
        Api.as(worker).body(Map.of("reviewerId", colleague.id())).post("/api/v1/ideas/{id}/review/assignment", own).then().spec(Refused.with(403, "four-eyes"));
        Api.creating(worker).body(Map.of("type", "SIMILAR", "number", number)).post("/api/v1/ideas/{id}/review/links", own).then().spec(Refused.with(403, "four-eyes"));
        for (Map<String, ?> decision : List.of(Api.ACCEPT, Api.refusing("INVALID"), Api.returning("Cần bổ sung số liệu trước và sau."))) {
            Api.decide(worker, own, decision).then().spec(Refused.with(403, "four-eyes"));
        }
        Api.as(worker).body(Map.of("selection", Map.of("campaignId", campaign.id(), "ideaIds", List.of(own)))).post("/api/v1/bulk-decisions/count")
                .then().statusCode(200).body("count", equalTo(0));
        Api.as(colleague).body(Map.of("reviewerId", worker.id())).post("/api/v1/ideas/{id}/review/assignment", own).then().spec(Refused.with(422));
        Api.decide(colleague, own, Api.ACCEPT).then().statusCode(200);
        Api.as(worker).body(Map.of("reasonCode", "OTHER", "reason", "Tôi muốn xét lại từ đầu")).post("/api/v1/ideas/{id}/revocation", own).then().spec(Refused.with(403, "four-eyes"));
        Api.as(worker).post("/api/v1/ideas/{id}/decision/undo", own).then().spec(Refused.with(403));

        Api.as(worker).get("/api/v1/ideas/{id}", own).then().body("state", equalTo("VALID"));
    }
}
