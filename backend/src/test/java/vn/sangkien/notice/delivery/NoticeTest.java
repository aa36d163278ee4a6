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
import jakarta.enterprise.event.Event;
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
import vn.sangkien.campaign.target.TargetsChanged;
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
    Event<TargetsChanged> targets;

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
        QuarkusTransaction.requiringNew().run(() -> targets.fire(new TargetsChanged(List.of(unit.value()), campaign.phase(1).value())));
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
