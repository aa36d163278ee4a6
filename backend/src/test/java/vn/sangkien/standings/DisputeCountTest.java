package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.support.claim.ClaimCodes;

/** What is disputed and what is taken over, in figures: nothing is lost and nothing counts twice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DisputeCountTest {

    @Inject
    World world;
    @Inject
    Recount recount;
    @Inject
    Folder folder;
    @Inject
    ClaimCodes codes;

    private Campaign campaign;
    private Unit unit;
    private Person reviewer;
    private Person operator;

    @BeforeEach
    void aUnitForWhichSomebodyEnters() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở có người nhập hộ");
        world.sprint(campaign, campaign.phase(1), campaign.phase(1).opensAt(), campaign.phase(1).closesAt());
        reviewer = world.person("Chị Thẩm Định", Role.REVIEWER, unit);
        operator = world.person("Anh Tổ Viên", Role.SUPPORT, unit);
    }

    @Test
    @ActivateRequestContext
    void disowningStopsTheCountingAndRejectingRestoresEveryFigure() {
        Person worker = world.worker(campaign, unit);
        String valid = entered(worker);
        Api.decide(reviewer, valid, Api.ACCEPT).then().statusCode(200);
        String waiting = entered(worker);
        Map<String, Object> before = figures(2);

        disown(worker, valid);
        disown(worker, waiting);
        Map<String, Object> during = figures(0);
        assertThat(during).containsEntry("valid", 0).containsEntry("pending", 0).containsEntry("submitters", 0).containsEntry("registrants", 1);
        equalToTheRecount();

        decideAll("REJECTED");
        assertThat(figures(2)).isEqualTo(before);
        equalToTheRecount();
    }

    @Test
    @ActivateRequestContext
    void whatIsUpheldCountsForNothing() {
        Person worker = world.worker(campaign, unit);
        disown(worker, entered(worker));
        decideAll("UPHELD");

        assertThat(figures(0)).containsEntry("valid", 0).containsEntry("pending", 0).containsEntry("submitters", 0);
        equalToTheRecount();
    }

    @Test
    @ActivateRequestContext
    void whateverHappensAtTheSameMomentTheFiguresAreThoseOfTheIdeas() throws Exception {
        Person worker = world.worker(campaign, unit);
        for (int i = 0; i < 4; i++) {
            String idea = entered(worker);
            String version = Api.as(reviewer).get("/api/v1/ideas/{id}", idea).header("ETag");
            AtOnce.call(List.of(() -> disownment(worker, idea), () -> disownment(worker, idea),
                    () -> Api.as(reviewer).header("If-Match", version).body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", idea).statusCode()));
        }

        figures(0);
        equalToTheRecount();
    }

    @Test
    @ActivateRequestContext
    void twoEntriesOfOnePersonBecomeOnePersonInTheFigures() {
        Person account = world.withPassword(worker("Phạm Thị Một"), "mười hai con trâu đen");
        Api.submitted(account, campaign);
        Person paper = world.paperPerson("Phạm Thị Một");
        Api.creating(paper).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        entered(paper);
        entered(paper);
        assertThat(figures(3)).containsEntry("submitters", 2).containsEntry("registrants", 2);

        Api.as(account).body(Map.of("code", codes.issue(paper.value(), operator.value()))).post("/api/v1/claims").then().statusCode(200);

        folder.foldAll();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(board()).containsEntry("submitted", 3).containsEntry("submitters", 1).containsEntry("registrants", 1));
        equalToTheRecount();
    }

    @Test
    @ActivateRequestContext
    void somebodyWithoutIdeasOfTheirOwnCountsInsteadOfThePaper() {
        Person account = world.withPassword(world.person("Phạm Thị Hai"), "mười hai con trâu đen");
        Person paper = world.paperPerson("Phạm Thị Hai");
        Api.creating(paper).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        entered(paper);
        Map<String, Object> before = figures(1);

        Api.as(account).body(Map.of("code", codes.issue(paper.value(), operator.value()))).post("/api/v1/claims").then().statusCode(200);

        assertThat(figures(1)).isEqualTo(before);
        equalToTheRecount();
    }

    private Person worker(String name) {
        Person person = world.person(name);
        Api.creating(person).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        return person;
    }

    private String entered(Person author) {
        String idea = Api.submitted(author, campaign);
        world.enteredBy(operator, idea);
        return idea;
    }

    private static int disownment(Person person, String idea) {
        return Api.as(person).body(Map.of()).post("/api/v1/me/entered-ideas/{id}/disownment", idea).statusCode();
    }

    private static void disown(Person person, String idea) {
        assertThat(disownment(person, idea)).isEqualTo(200);
    }

    private void decideAll(String outcome) {
        List<String> open = Api.as(reviewer).get("/api/v1/disputes").path("items.id");
        open.forEach(dispute -> Api.as(reviewer).header("If-Match", "\"0\"").body(Map.of("outcome", outcome, "reason", "Đã đối chiếu giấy tờ của tổ."))
                .post("/api/v1/disputes/{id}/decision", dispute).then().statusCode(200));
    }

    /** A board may be a moment old. */
    private Map<String, Object> figures(int submitted) {
        folder.foldAll();
        return await().atMost(Duration.ofSeconds(30)).until(this::board, figures -> Integer.valueOf(submitted).equals(figures.get("submitted")));
    }

    private Map<String, Object> board() {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").path("self.figures");
    }

    private void equalToTheRecount() {
        long phase = campaign.phase(1).value();
        assertThat(recount.differences().stream().filter(difference -> difference.scopeId() == phase).toList()).isEmpty();
    }
}
