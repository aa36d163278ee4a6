package vn.sangkien.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.message.Post;
import vn.sangkien.shared.time.Time;

/** What people are told of their ideas: in the inbox at once, outside by day, and never twice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticeTest {

    private static final String MINE = "/api/v1/me/notices";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    DeliveryClock sender;
    @Inject
    Post post;
    @Inject
    EntityManager database;
    @Inject
    TargetChanges targets;
    @Inject
    Planning planning;
    @Inject
    Deliveries deliveries;
    @Inject
    Deadlines deadlines;

    /** Each test has a day of its own: a summary is begun once a day. */
    private static int day;

    private Instant noon;
    private Unit unit;
    private Campaign campaign;
    private Person worker;
    private Person reviewer;

    @BeforeEach
    void anIdeaToDecide() {
        noon = Time.dayOf(Instant.now()).plusDays(++day).atTime(12, 0).atZone(Time.ZONE).toInstant();
        clock.stopAt(noon);
        // What other tests have left goes out first, and so does the summary of the day.
        sender.work();
        Unit district = world.upper(world.root(), "Công đoàn quận có tin");
        unit = world.unit(district, "CĐCS có tin");
        campaign = world.campaign();
        worker = world.worker(campaign, unit);
        reviewer = world.person("Người Báo Tin", Role.REVIEWER, district);
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void aReturnedIdeaIsToldOnceHoweverOftenTheJobRuns() {
        String idea = returned();

        inbox(worker).body("items.kind", contains("IDEA_RETURNED")).body("items[0].link", equalTo("/ideas/" + idea)).body("items[0].read", equalTo(false));
        unread(worker, 1);
        sender.work();
        sender.work();
        sender.work();

        assertThat(outside(worker)).singleElement().asString().contains("cần bổ sung").doesNotContain("Hãy tả");
        sender.work();
        Person support = world.person("Tổ Có Tin", Role.SUPPORT, unit);
        Api.as(support).get("/api/v1/ideas/{id}/deliveries", idea).then().statusCode(200)
                .body("items.state", contains("SENT")).body("items.channel", contains("EMAIL")).body("items[0].kind", equalTo("IDEA_RETURNED"));
    }

    @Test
    void afterSixHoursWithoutTheJobEverythingGoesOutOnce() {
        returned();
        clock.advance(Duration.ofHours(6));

        sender.work();
        sender.work();

        assertThat(outside(worker)).hasSize(1);
    }

    @Test
    void whatIsDecidedAtNightIsSentInTheMorning() {
        clock.stopAt(noon.plus(Duration.ofHours(10)));
        worker = world.signedInAgain(worker);
        reviewer = world.signedInAgain(reviewer);
        returned();
        sender.work();
        assertThat(outside(worker)).isEmpty();

        clock.stopAt(noon.plus(Duration.ofHours(19)).minusMillis(1));
        sender.work();
        assertThat(outside(worker)).isEmpty();

        clock.stopAt(noon.plus(Duration.ofHours(19)));
        sender.work();
        assertThat(outside(worker)).hasSize(1);
    }

    @Test
    void whatWasReadMeanwhileIsNotSent() {
        returned();
        String newest = inbox(worker).extract().path("items[0].id");
        Api.as(worker).body(Map.of("newestId", newest)).post(MINE + "/read").then().statusCode(200).body("count", equalTo(0));

        sender.work();

        assertThat(outside(worker)).isEmpty();
        inbox(worker).body("items[0].read", equalTo(true));
    }

    @Test
    void whoeverWantsNoMailGetsNone() {
        prefer(worker, false, true);
        returned();

        sender.work();

        assertThat(outside(worker)).isEmpty();
        unread(worker, 1);
    }

    @Test
    void aDraftIsNobodysNews() {
        Api.draft(worker, campaign);

        sender.work();

        inbox(reviewer).body("items", empty());
        assertThat(outside(worker)).isEmpty();
    }

    @Test
    void nobodyReadsWhatOthersWereTold() {
        returned();
        String id = inbox(worker).extract().path("items[0].id");
        Person other = world.person("Người khác");

        inbox(other).body("items", empty());
        Api.as(other).body(Map.of("noticeIds", List.of(id))).post(MINE + "/read").then().statusCode(200);

        unread(worker, 1);
    }

    @Test
    void changedTargetsAreInTheSummaryOfTheNextDayAndInNoOther() {
        Person officer = world.person("Cán bộ có chỉ tiêu", Role.UNIT_OFFICER, unit);
        changeTargets();
        inbox(officer).body("items.kind", contains("TARGETS_CHANGED"));

        // 08:00 of the next day: whatever was summed up today came before it.
        clock.stopAt(noon.plus(Duration.ofHours(20)));
        sender.work();
        sender.work();
        assertThat(outside(officer)).singleElement().asString().contains("Chỉ tiêu của đơn vị đã thay đổi");

        clock.advance(DAY);
        sender.work();
        assertThat(outside(officer)).hasSize(1);
        day += 2;
    }

    @Test
    void aPersonIsToldSoMuchADayAndTheRestInTheSummary() {
        for (int i = 0; i < 6; i++) {
            returned();
        }
        sender.work();

        assertThat(outside(worker)).hasSize(5);
        assertThat(reasons(worker)).isEqualTo(List.of("PERSON_CAP"));
        clock.stopAt(noon.plus(Duration.ofHours(20)));
        sender.work();
        assertThat(outside(worker)).hasSize(6).first().asString().contains("cần bổ sung");
        day++;
    }

    @Test
    void messagesToTelephonesAboutAUnitAreSoManyADayAndTheRestIsInTheInbox() {
        world.withPassword(worker, "mười hai con trâu đen");
        fill(200);
        returned();

        sender.work();

        assertThat(post.textsTo(world.phoneOf(worker))).isEmpty();
        assertThat(outside(worker)).as("mail costs nothing").hasSize(1);
        assertThat(reasons(worker)).isEqualTo(List.of("UNIT_CAP"));
        unread(worker, 1);
    }

    /** As if so many messages about the unit had gone to telephones today. */
    private void fill(int messages) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                INSERT INTO notice_delivery (account_id, event, channel, summary, unit_id, state, made_at, due_at, day)
                SELECT ?1, CONCAT('TRIED:', seq), 'PHONE', FALSE, ?2, 'SENT', ?3, ?3, ?4 FROM seq_1_to_%d""".formatted(messages))
                .setParameter(1, reviewer.value()).setParameter(2, unit.value()).setParameter(3, noon).setParameter(4, Time.dayOf(noon)).executeUpdate());
    }

    @Test
    void aDecisionDoesNotWaitBehindTheSummaries() {
        Person officer = world.person("Cán bộ chờ tóm tắt", Role.UNIT_OFFICER, unit);
        changeTargets();
        clock.stopAt(noon.plus(Duration.ofHours(21)));
        day++;
        worker = world.signedInAgain(worker);
        reviewer = world.signedInAgain(reviewer);
        planning.summaries(1_000);
        returned();
        planning.atOnce(1_000);

        assertThat(deliveries.due(false, 1_000)).isNotEmpty();
        sender.work();
        assertThat(outside(officer)).hasSize(1);
        assertThat(outside(worker)).hasSize(1);
    }

    @Test
    void summariesThatBrokeOffGoOnBehindTheLastPersonAndNobodyGetsTwo() {
        List<Person> officers = List.of(world.person("Cán bộ một", Role.UNIT_OFFICER, unit), world.person("Cán bộ hai", Role.UNIT_OFFICER, unit),
                world.person("Cán bộ ba", Role.UNIT_OFFICER, unit));
        changeTargets();
        clock.stopAt(noon.plus(Duration.ofHours(21)));
        day++;

        assertThat(planning.summaries(2)).isTrue();
        sender.work();
        sender.work();

        assertThat(officers).allSatisfy(officer -> assertThat(outside(officer)).hasSize(1));
    }

    @Test
    void summariesAreHandedOverNoFasterThanTheyLeave() {
        Person officer = world.person("Cán bộ sau nhiều thư", Role.UNIT_OFFICER, unit);
        changeTargets();
        clock.stopAt(noon.plus(Duration.ofHours(21)));
        day++;
        post.textsTo("nobody");
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                INSERT INTO message (id, medium, recipient, state, tries, created_at, next_at, useless_at, patient)
                SELECT seq, 'EMAIL', '', 'WAITING', 0, ?1, ?1, ?1, TRUE FROM seq_1_to_1000""").setParameter(1, clock.instant()).executeUpdate());

        sender.work();
        assertThat(states(officer)).isEqualTo(List.of("WAITING"));

        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("DELETE FROM message WHERE id <= 1000").executeUpdate());
        sender.work();
        assertThat(outside(officer)).hasSize(1);
    }

    private List<?> states(Person person) {
        return database.createNativeQuery("SELECT state FROM notice_delivery WHERE account_id = ?1").setParameter(1, person.value()).getResultList();
    }

    @Test
    void whoeverHasADraftHearsThatThePhaseClosesOnceAndWhoeverHasNoneDoesNot() {
        Person begun = world.worker(campaign, unit);
        Api.draft(begun, campaign);
        Api.submitted(worker, campaign);
        clock.stopAt(campaign.phase(1).closesAt().minus(Deadlines.BEFORE).minusMillis(1));
        sender.work();
        assertThat(kinds(begun)).isEmpty();

        clock.advance(Duration.ofHours(1));
        sender.work();
        clock.advance(Duration.ofHours(1));
        sender.work();

        assertThat(kinds(begun)).isEqualTo(List.of("DEADLINE_NEAR"));
        assertThat(kinds(worker)).isEmpty();
    }

    @Test
    void allDraftsAreLookedThroughHoweverFewAtATime() {
        List<Person> begun = List.of(world.worker(campaign, unit), world.worker(campaign, unit), world.worker(campaign, unit));
        begun.forEach(person -> Api.draft(person, campaign));
        clock.stopAt(campaign.phase(1).closesAt().minus(Duration.ofDays(1)));
        Deadlines.Near soon = deadlines.near().stream().filter(near -> near.campaign() == campaign.value()).findFirst().orElseThrow();

        for (Deadlines.Place next = Deadlines.Place.START; next != null; ) {
            next = deadlines.some(soon, next, 1);
        }

        assertThat(begun).allSatisfy(person -> assertThat(kinds(person)).isEqualTo(List.of("DEADLINE_NEAR")));
    }

    @Test
    void whoseAccountWasClosedMeanwhileIsSentNothing() {
        returned();
        planning.atOnce(1_000);
        world.closeAccount(worker);

        sender.work();

        assertThat(outside(worker)).isEmpty();
        assertThat(reasons(worker)).isEqualTo(List.of("VOID"));
    }

    private List<?> kinds(Person person) {
        return database.createNativeQuery("SELECT kind FROM notice WHERE account_id = ?1 ORDER BY id").setParameter(1, person.value()).getResultList();
    }

    @Test
    void deliveriesAreShownToThoseWhoHelpThereOnly() {
        String idea = returned();
        sender.work();
        Person elsewhere = world.person("Tổ nơi khác", Role.SUPPORT, world.unit(world.root(), "Nơi khác"));

        Api.as(elsewhere).get("/api/v1/ideas/{id}/deliveries", idea).then().statusCode(404);
        Api.as(world.person("Tổ ở đây", Role.SUPPORT, unit)).get("/api/v1/ideas/{id}/deliveries", idea).then().statusCode(200)
                .body("items[0].state", equalTo("HANDED")).body("items[0].endedAt", nullValue());
    }

    private String returned() {
        String idea = Api.submitted(worker, campaign);
        Api.decide(reviewer, idea, Api.returning("Hãy tả cách làm mới.")).then().statusCode(200);
        return idea;
    }

    private void changeTargets() {
        targets.tell(unit.value(), campaign.phase(1).value());
    }

    private void prefer(Person person, boolean atOnce, boolean summary) {
        Api.as(person).header("If-Match", "\"0\"").body(Map.of("phoneAtOnce", atOnce, "emailAtOnce", atOnce, "emailSummary", summary))
                .put("/api/v1/me/notice-preference").then().statusCode(200).body("emailAtOnce", equalTo(atOnce));
    }

    private ValidatableResponse inbox(Person person) {
        return Api.as(person).get(MINE).then().statusCode(200);
    }

    private void unread(Person person, int count) {
        Api.as(person).get(MINE + "/unread").then().statusCode(200).body("count", equalTo(count));
    }

    private List<String> outside(Person person) {
        return post.textsTo(person.email());
    }

    private List<?> reasons(Person person) {
        return database.createNativeQuery("SELECT reason FROM notice_delivery WHERE account_id = ?1 AND state = 'DROPPED'").setParameter(1, person.value()).getResultList();
    }
}
