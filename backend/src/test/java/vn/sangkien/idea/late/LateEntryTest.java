package vn.sangkien.idea.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** After a phase has closed, an idea comes in only by the named right, with a reason, and is marked for ever. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LateEntryTest {

    private static final String REASON = "Mạng của nhà máy hỏng trong ba ngày cuối, có biên bản.";

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person clerk;
    private String idea;

    @BeforeEach
    void aDraftWhosePhaseHasClosed() {
        campaign = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-20), Duration.ofDays(-1), Duration.ofDays(10)});
        unit = world.unit(world.root(), "Cơ sở nộp muộn");
        worker = world.worker(campaign, unit);
        clerk = world.person("Chị Lan nhập muộn", Role.LATE_ENTRY, unit);
        idea = Api.draft(worker, campaign);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whatTheAuthorDeclaredIsEnteredWithAReasonAndMarked() {
        Api.submit(worker, idea).then().spec(Refused.with(422, "not-open"));
        String askedAt = ask(idea).statusCode(200).body("lateEntry.askedAt", notNullValue()).body("late", equalTo(false)).extract().path("lateEntry.askedAt");
        queue(clerk).body("items.id", contains(idea)).body("items[0].authorName", equalTo(worker.name()));
        Api.as(clerk).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("actions", contains("ENTER_LATE"));

        enter(clerk, idea).statusCode(200).body("state", equalTo("SUBMITTED")).body("phaseId", equalTo(campaign.phase(1).id()))
                .body("late", equalTo(true)).body("lateEntry.byName", equalTo(clerk.name())).body("lateEntry.reason", equalTo(REASON))
                .body("authorName", equalTo(worker.name())).body("channel", equalTo("ASSISTED")).body("mayPublish", equalTo(true));

        queue(clerk).body("items", empty());
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("late", equalTo(true)).body("lateEntry.reason", equalTo(REASON))
                .body("lateEntry.askedAt", equalTo(askedAt)).body("lastReason", nullValue());
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items[-1].actorName", equalTo(clerk.name()))
                .body("items[-1].actorPart", equalTo("OPERATOR")).body("items[-1].reason", equalTo(REASON));
    }

    @Test
    void whoeverMadeItTogetherWithTheAuthorDoesNotEnterIt() {
        Api.patch(worker, idea, 0, Map.of("authors", List.of(Map.of("lead", true, "share", 50),
                Map.of("lead", false, "name", "Lan", "contact", clerk.email(), "share", 50)))).then().statusCode(200);
        ask(idea).statusCode(200);

        enter(clerk, idea).spec(Refused.with(403, "four-eyes"));
        enter(world.person("Anh Nam nhập muộn", Role.LATE_ENTRY, unit), idea).statusCode(200);
        Api.as(clerk).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items.coAuthor", contains(true));
    }

    @Test
    void aLateIdeaCountsInItsPhaseAndStaysMarkedWhenDecided() {
        Person officer = world.person("Cán bộ", Role.UNIT_OFFICER, unit);
        ask(idea);
        enter(clerk, idea).statusCode(200);

        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().body("items.id", hasItem(idea)).body("items[0].late", equalTo(true));
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200).body("late", equalTo(true));

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .queryParam("phase", campaign.phase(1).id()).get("/api/v1/leaderboards").then()
                .body("self.figures.submitted", equalTo(1)).body("self.figures.valid", equalTo(1)).body("self.figures.submitters", equalTo(1)));
    }

    @Test
    void whoEnteredItMayNotDecideOnIt() {
        world.grant(clerk, Role.UNIT_OFFICER, unit);
        ask(idea);
        enter(clerk, idea).statusCode(200);

        Api.decide(clerk, idea, Api.ACCEPT).then().spec(Refused.with(403, "four-eyes"));
        Api.as(clerk).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().body("items.id", not(hasItem(idea)));
    }

    @Test
    void withoutTheRightOrOutsideItsSubtreeNothingIsSeenOrEntered() {
        ask(idea);
        Person officer = world.person("Cán bộ", Role.UNIT_OFFICER, unit);
        Person elsewhere = world.person("Nơi khác", Role.LATE_ENTRY, world.unit(world.root(), "Cơ sở khác"));
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());

        for (Person person : List.of(officer, worker, admin)) {
            enter(person, idea).spec(Refused.with(403, "forbidden"));
        }
        enter(elsewhere, idea).spec(Refused.with(404, "not-found"));
        queue(elsewhere).body("items", empty());
        Api.as(elsewhere).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).get("/api/v1/late-requests").then().spec(Refused.with(403, "forbidden"));
        world.endGrants(clerk);
        enter(clerk, idea).spec(Refused.with(403, "forbidden"));
    }

    @Test
    void nobodyEntersTheirOwnLate() {
        world.grant(worker, Role.LATE_ENTRY, unit);
        ask(idea);

        enter(worker, idea).spec(Refused.with(403, "four-eyes"));
    }

    @Test
    void withoutTheAuthorsDeclarationNothingIsEntered() {
        enter(clerk, idea).spec(Refused.with(404, "not-found"));
        Api.creating(worker).body(Map.of("truthful", false, "notIpProtected", true, "mayPublish", true)).post("/api/v1/ideas/{id}/late-request", idea)
                .then().spec(Refused.naming("truthful"));
        Api.creating(clerk).body(Api.DECLARATIONS).post("/api/v1/ideas/{id}/late-request", idea).then().spec(Refused.with(404, "not-found"));

        ask(idea).statusCode(200);
        int version = Api.as(worker).get("/api/v1/ideas/{id}", idea).path("version");
        Api.patch(worker, idea, version, Map.of("title", "Một tên khác hẳn sau khi cam kết")).then().statusCode(200).body("lateEntry", nullValue());

        enter(clerk, idea).spec(Refused.with(409, "declared-otherwise"));
        queue(clerk).body("items", empty());
        ask(idea).statusCode(200);
        enter(clerk, idea).statusCode(200);
    }

    @Test
    void aReasonIsNeeded() {
        ask(idea);
        for (String reason : new String[] {"", " \u3164 ", "ngắn", "x".repeat(2_001)}) {
            enter(clerk, idea, campaign.phase(1).id(), reason).spec(Refused.naming("reason"));
        }
        Api.creating(clerk).body(Map.of("reason", REASON)).post("/api/v1/ideas/{id}/late-submission", idea).then().spec(Refused.naming("phaseId"));
    }

    @Test
    void afterTheCloseOffNothingIsEntered() {
        ask(idea);
        clock.stopAt(campaign.phase(1).graceEndsAt().minusMillis(1));
        worker = world.signedInAgain(worker);
        clerk = world.signedInAgain(clerk);
        String last = Api.draft(worker, campaign);
        ask(last).statusCode(200);
        enter(clerk, last).statusCode(200);

        clock.stopAt(campaign.phase(1).graceEndsAt());
        enter(clerk, idea).spec(Refused.with(409, "closed-off"));
        ask(Api.draft(worker, campaign)).spec(Refused.with(422, "no-late-entry"));
    }

    @Test
    void onlyAPhaseThatHasClosedIsEnteredLate() {
        Campaign open = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-20), Duration.ofDays(-1), Duration.ofDays(10)},
                new Duration[] {Duration.ofDays(-1), Duration.ofDays(5), Duration.ofDays(6)});
        Person author = world.worker(open, unit);
        String draft = Api.draft(author, open);
        Api.creating(author).body(Api.DECLARATIONS).post("/api/v1/ideas/{id}/late-request", draft).then().statusCode(200)
                .body("actions", containsInAnyOrder("EDIT", "SUBMIT", "ASK_LATE", "WITHDRAW"));

        enter(clerk, draft, open.phase(2).id(), REASON).spec(Refused.with(422, "phase-not-closed"));
        enter(clerk, draft, campaign.phase(1).id(), REASON).spec(Refused.with(404, "not-found"));
        enter(clerk, draft, open.phase(1).id(), REASON).statusCode(200).body("phaseId", equalTo(open.phase(1).id()));
    }

    @Test
    void anIdeaIsEnteredOnceHoweverOftenAndParallelItIsAsked() throws Exception {
        ask(idea);
        String key = UUID.randomUUID().toString();
        var body = Map.of("phaseId", campaign.phase(1).id(), "reason", REASON);

        List<Integer> same = AtOnce.call(4, () -> Api.as(clerk).header("Idempotency-Key", key).body(body).post("/api/v1/ideas/{id}/late-submission", idea).statusCode());
        assertThat(same).containsOnly(200);
        enter(clerk, idea).spec(Refused.with(409, "wrong-state"));

        String other = Api.draft(worker, campaign);
        ask(other);
        List<Integer> different = AtOnce.call(4, () -> enter(clerk, other).extract().statusCode());
        assertThat(different).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void whatIsNotCompleteCannotBeAskedFor() {
        String bare = Api.create(worker, campaign, Map.of("title", "Chỉ có tên sáng kiến")).then().statusCode(201).extract().path("id");

        ask(bare).spec(Refused.naming("form.description"));
    }

    private ValidatableResponse ask(String id) {
        return Api.creating(worker).body(Api.DECLARATIONS).post("/api/v1/ideas/{id}/late-request", id).then();
    }

    private ValidatableResponse enter(Person person, String id) {
        return enter(person, id, campaign.phase(1).id(), REASON);
    }

    private ValidatableResponse enter(Person person, String id, String phase, String reason) {
        return Api.creating(person).body(Map.of("phaseId", phase, "reason", reason)).post("/api/v1/ideas/{id}/late-submission", id).then();
    }

    private ValidatableResponse queue(Person person) {
        return Api.as(person).queryParam("campaign", campaign.id()).get("/api/v1/late-requests").then().statusCode(200);
    }
}
