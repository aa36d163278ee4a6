package vn.sangkien.support.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** What the team finds for itself to do: stuck ideas and silent units of its own subtree. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupportQueueTest {

    private static final String QUEUES = "/api/v1/support-queues";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private Unit district;
    private Unit mill;
    private Campaign campaign;
    private Person worker;
    private Person member;
    private Person elsewhere;

    @BeforeEach
    void aTeamWithAMill() {
        Unit province = world.upper(world.root(), "LĐLĐ tỉnh có việc tồn");
        district = world.upper(province, "Công đoàn quận có việc tồn");
        mill = world.unit(district, "CĐCS có việc tồn");
        campaign = world.campaign();
        worker = world.worker(campaign, mill);
        member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        elsewhere = world.person("Tổ Nơi Khác", Role.SUPPORT, world.upper(province, "Công đoàn quận bên cạnh"));
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void aDraftLeftForTwoDaysIsFoundByTheTeamOfItsUnitAndByNobodyElse() {
        String idea = Api.draft(worker, campaign);
        stuck(member, "DRAFT").body("items", empty());

        later(Duration.ofHours(49));

        stuck(member, "DRAFT").body("items.id", contains(idea)).body("items[0].authorName", equalTo(worker.name())).body("items[0].unit.id", equalTo(mill.id()))
                .body("items[0].quietHours", equalTo(49)).body("items[0].owner", nullValue()).body("items[0].reason", nullValue());
        counts(member).body("drafts", equalTo(1)).body("returned", equalTo(0));
        stuck(elsewhere, "DRAFT").body("items", empty());
        counts(elsewhere).body("drafts", equalTo(0));
        Api.as(world.signedInAgain(worker)).get(QUEUES + "/ideas").then().statusCode(403);
    }

    @Test
    void whoeverGoesOnWithADraftIsLeftAlone() {
        String idea = Api.draft(worker, campaign);
        later(Duration.ofHours(49));
        Api.patch(world.signedInAgain(worker), idea, 0, Map.of("title", "Cải tiến giá đỡ cuộn dây trên máy quấn")).then().statusCode(200);

        stuck(member, "DRAFT").body("items", empty());
    }

    @Test
    void whoeverRegisteredAfterTheyBeganToWriteIsFoundToo() {
        Person early = world.person("Người viết trước khi đăng ký");
        String idea = Api.draft(early, campaign);
        Api.creating(early).body(Map.of("unitId", mill.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        later(Duration.ofHours(49));

        stuck(member, "DRAFT").body("items.id", contains(idea)).body("items[0].unit.id", equalTo(mill.id()));
    }

    @Test
    void aReturnedIdeaIsShownWithTheReasonUntilItIsHandedInAgain() {
        Person reviewer = world.person("Người Xét", Role.REVIEWER, district);
        String idea = Api.submitted(worker, campaign);
        Api.decide(reviewer, idea, Api.returning("Hãy tả cách làm mới.")).then().statusCode(200);

        later(Duration.ofHours(50));

        stuck(member, "NEEDS_INFO").body("items.id", contains(idea)).body("items[0].number", notNullValue()).body("items[0].reason.text", equalTo("Hãy tả cách làm mới."));
        stuck(member, "DRAFT").body("items", empty());
        counts(member).body("returned", equalTo(1));
        worker = world.signedInAgain(worker);
        Api.submit(worker, idea).then().statusCode(200);
        stuck(member, "NEEDS_INFO").body("items", empty());
    }

    @Test
    void everyPageComesOnce() {
        for (int i = 0; i < 3; i++) {
            Api.draft(world.worker(campaign, mill), campaign);
            clock.advance(Duration.ofMinutes(1));
        }
        later(Duration.ofHours(49));

        ValidatableResponse first = list("/ideas", member, "limit", 2);
        ValidatableResponse second = Api.as(member).queryParam("campaignId", campaign.id()).queryParam("limit", 2).queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(QUEUES + "/ideas").then().statusCode(200).body("nextCursor", nullValue());

        assertThat(first.extract().<List<String>>path("items.id")).hasSize(2).doesNotContainAnyElementsOf(second.extract().<List<String>>path("items.id"));
        second.body("items.size()", equalTo(1));
    }

    @Test
    void oneMemberLooksAfterAnIdeaAndAnotherIsToldWho() {
        String idea = Api.draft(worker, campaign);
        later(Duration.ofHours(49));
        Person other = world.person("Anh Tổ Viên", Role.SUPPORT, district);

        own("/ideas/" + idea, member, true).statusCode(204);
        own("/ideas/" + idea, member, true).statusCode(204);
        own("/ideas/" + idea, other, true).spec(Refused.with(409, "looked-after")).body("detail", containsString("Chị Tổ Viên"));
        stuck(other, "DRAFT").body("items[0].owner.name", equalTo("Chị Tổ Viên")).body("items[0].owner.id", equalTo(member.id()));

        own("/ideas/" + idea, other, false).statusCode(204);
        own("/ideas/" + idea, other, true).statusCode(204);
        stuck(member, "DRAFT").body("items[0].owner.name", equalTo("Anh Tổ Viên"));
        own("/ideas/" + idea, elsewhere, true).spec(Refused.with(404, "not-found"));
    }

    @Test
    void theCardHasWhatACallNeedsAndTheLookIsKept() {
        String idea = Api.draft(worker, campaign);
        world.withPassword(worker, "Mat-Khau-2026!");

        card(idea, member).statusCode(200).body("name", equalTo(worker.name())).body("phone", equalTo(world.phoneOf(worker))).body("workplace.id", equalTo(mill.id()))
                .body("openRequests", equalTo(0)).body("keySet()", not(hasItem("email")));

        assertThat(looks()).isEqualTo(1);
        card(idea, elsewhere).spec(Refused.with(404, "not-found"));
        card(Api.submitted(worker, campaign), member).spec(Refused.with(404, "not-found"));
        world.endGrants(member);
        card(idea, member).statusCode(403);
    }

    @Test
    void aUnitWithoutAnyIdeaIsFoundTheLargestFirstAndGoesWithItsFirstIdea() {
        Unit large = world.unit(district, "CĐCS đông người");
        world.headcount(large, 900);
        world.headcount(mill, 20);

        list("/units", member).body("items.unit.id", contains(large.id(), mill.id())).body("items[0].members", equalTo(900)).body("items[0].days", equalTo(10));
        Api.submitted(worker, campaign);
        list("/units", member).body("items.unit.id", contains(large.id()));
        counts(member).body("unitsAtZero", equalTo(1));
        own("/units/" + large.id(), member, true).statusCode(204);
        list("/units", member).body("items[0].owner.id", equalTo(member.id()));
        own("/units/" + large.id(), elsewhere, true).spec(Refused.with(404, "not-found"));
        list("/units", elsewhere).body("items", empty());
    }

    @Test
    void overTheWholeTreeTheSameQueuesAreRead() {
        String idea = Api.draft(worker, campaign);
        later(Duration.ofHours(49));
        Person top = world.person("Tổ Cả Nước", Role.SUPPORT, world.root());

        stuck(top, "DRAFT").body("items.id", contains(idea));
        counts(top).body("drafts", equalTo(1)).body("unitsAtZero", greaterThanOrEqualTo(1)).body("most", equalTo(100));
        list("/ideas", top, "unit", mill.id()).body("items.id", contains(idea));
        list("/units", top, "unit", mill.id()).body("items.unit.id", contains(mill.id()));
    }

    @Test
    void disputesAreCountedForThoseWhoDecideThem() {
        String idea = Api.submitted(worker, campaign);
        world.enteredBy(world.person("Anh Nhập Hộ"), idea);
        Api.as(worker).body(Map.of()).post("/api/v1/me/entered-ideas/{id}/disownment", idea).then().statusCode(200);
        later(Duration.ofHours(5));

        counts(member).body("disputes", nullValue());
        world.grant(member, Role.REVIEWER, district);
        counts(member).body("disputes.count", equalTo(1)).body("disputes.oldestHours", equalTo(5));
    }

    @Test
    void whatOneEnteredIsCountedUntilItsAuthorHandsItIn() {
        String idea = Api.draft(worker, campaign);
        entered(member, idea);
        later(Duration.ofHours(30));

        counts(member).body("entries.count", equalTo(1)).body("entries.oldestHours", equalTo(30));
        counts(elsewhere).body("entries.count", equalTo(0)).body("entries.oldestHours", nullValue());
        Api.submit(world.signedInAgain(worker), idea).then().statusCode(200);
        counts(member).body("entries.count", equalTo(0));
    }

    private void entered(Person operator, String idea) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                INSERT INTO assisted_entry (idea_id, operator_id, author_id, unit_id, entered_at, entered_on, consent_kind, consent_version, consent_at)
                SELECT i.id, ?2, i.author_id, ?3, ?4, ?5, 'CODE', '2026-1', ?4 FROM idea i WHERE i.id = ?1""")
                .setParameter(1, Id.fromString(idea).value()).setParameter(2, operator.value()).setParameter(3, mill.value())
                .setParameter(4, clock.instant()).setParameter(5, Time.dayOf(clock.instant())).executeUpdate());
    }

    private void later(Duration by) {
        clock.advance(by);
        member = world.signedInAgain(member);
        elsewhere = world.signedInAgain(elsewhere);
    }

    private ValidatableResponse stuck(Person by, String state) {
        return list("/ideas", by, "state", state);
    }

    private ValidatableResponse list(String path, Person by, Object... parameters) {
        var request = Api.as(by).queryParam("campaignId", campaign.id());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(QUEUES + path).then().statusCode(200);
    }

    private ValidatableResponse counts(Person by) {
        return list("", by);
    }

    private ValidatableResponse card(String idea, Person by) {
        return Api.as(by).get(QUEUES + "/ideas/{id}/author", idea).then();
    }

    private static ValidatableResponse own(String thing, Person by, boolean mine) {
        return Api.as(by).body(Map.of("mine", mine)).put(QUEUES + thing + "/owner").then();
    }

    private long looks() {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM audit_event WHERE action = 'AUTHOR_CARD_VIEWED' AND actor_id = ?1").setParameter(1, member.value())
                .getSingleResult()).longValue();
    }
}
