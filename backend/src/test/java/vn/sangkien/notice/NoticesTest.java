package vn.sangkien.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.imports.ListImported;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.dispute.DisputeDecided;
import vn.sangkien.support.dispute.DisputeOpened;
import vn.sangkien.support.request.HelpAnswered;

/** Who hears of what happened, and how often. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticesTest {

    private static final String MINE = "/api/v1/me/notices";

    @Inject
    World world;
    @Inject
    Notices notices;
    @Inject
    Event<Object> happened;

    @Test
    void nobodyHearsTheSameTwiceAndWhoeverIsGoneHearsNothing() {
        Person one = world.person("Người một");
        Person two = world.person("Người hai");
        Person gone = world.person("Người đã đi");
        world.closeAccount(gone);
        NewNotice notice = NewNotice.about(NoticeKind.DEADLINE_NEAR, "DEADLINE:" + Id.next(), null, Map.of("phase", "Giai đoạn 2", "closesAt", "2026-12-31T16:59:59Z"));

        assertThat(notices.tell(notice, List.of(one.value(), gone.value()))).isEqualTo(1);
        assertThat(notices.tell(notice, List.of(one.value(), two.value(), two.value()))).isEqualTo(1);
        assertThat(notices.tell(notice, List.of(one.value(), two.value()))).isZero();

        Api.as(one).get(MINE).then().body("items.text.vi", contains("Giai đoạn 2 nhận sáng kiến đến 23:59:59 31/12/2026."));
    }

    @Test
    void manyWhoTellTheSameAtOnceTellItOnce() throws Exception {
        Person person = world.person("Người được báo");
        NewNotice notice = NewNotice.about(NoticeKind.HELP_ANSWERED, "HELP_ANSWERED:" + Id.next(), Id.next(), Map.of());

        AtOnce.call(8, () -> notices.tell(notice, List.of(person.value())));

        Api.as(person).get(MINE + "/unread").then().body("count", equalTo(1));
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        Person person = world.person("Người không được báo");

        QuarkusTransaction.begin();
        notices.tell(NewNotice.about(NoticeKind.HELP_ANSWERED, "HELP_ANSWERED:" + Id.next(), Id.next(), Map.of()), List.of(person.value()));
        QuarkusTransaction.rollback();

        Api.as(person).get(MINE).then().body("items", empty());
    }

    @Test
    void answersDisputesAndListsComeToThoseWhomTheyConcern() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "CĐCS nhiều tin");
        Person worker = world.worker(campaign, unit);
        Person officer = world.person("Cán bộ nhập", Role.UNIT_OFFICER, unit);
        String idea = Api.submitted(worker, campaign);
        long help = Id.next();

        QuarkusTransaction.requiringNew().run(() -> {
            happened.fire(new DisputeDecided(Id.next(), Id.fromString(idea).value(), unit.value(), worker.value(), officer.value(), true, false));
            happened.fire(new DisputeOpened(Id.next(), Id.fromString(idea).value(), unit.value(), officer.value()));
            happened.fire(new HelpAnswered(help, worker.value(), true, Instant.now()));
            happened.fire(new ListImported(Id.next(), officer.value(), unit.value(), 120, 3));
        });

        Api.as(worker).get(MINE).then().body("items.kind", contains("HELP_ASKED_BACK", "DISPUTE_UPHELD")).body("items[0].link", equalTo("/help-requests?id=" + Id.of(help)));
        Api.as(officer).get(MINE).then().body("items.kind", contains("LIST_IMPORTED", "ENTRY_DISPUTED", "ENTRY_REMOVED")).body("items[0].text.vi", equalTo("120 dòng đã nhập, 3 dòng lỗi để lại."));
    }

    @Test
    void aDecisionThatIsTakenBackIsNoNewsAnyMore() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "CĐCS đổi ý");
        Person worker = world.worker(campaign, unit);
        Person reviewer = world.person("Người đổi ý", Role.REVIEWER, unit);
        String idea = Api.submitted(worker, campaign);
        Api.decide(reviewer, idea, Api.ACCEPT).then().statusCode(200);
        Api.as(worker).get(MINE).then().body("items.kind", contains("IDEA_VALID"));

        Api.as(reviewer).post("/api/v1/ideas/{id}/decision/undo", idea).then().statusCode(200);

        Api.as(worker).get(MINE).then().body("items", empty());
    }
}
