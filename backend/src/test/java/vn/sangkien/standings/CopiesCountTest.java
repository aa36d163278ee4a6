package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.idea.LeftBehind;
import vn.sangkien.shared.id.Id;

/** What is said of copies when something happens to their original, in figures. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CopiesCountTest {

    @Inject
    World world;
    @Inject
    Recount recount;
    @Inject
    Folder folder;
    @Inject
    LeftBehind leftBehind;

    private Campaign campaign;
    private Unit unit;
    private Person officer;
    private Person worker;
    private String original;
    private String copy;

    @BeforeEach
    void twoCopiesAndTheirOriginal() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở có bản trùng");
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        worker = world.worker(campaign, unit);
        original = Api.submitted(worker, campaign);
        copy = copyOf(original);
        copyOf(original);
    }

    private String copyOf(String original) {
        String idea = Api.submitted(worker, campaign);
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", Api.as(worker).get("/api/v1/ideas/{id}", original).path("number"));
        Api.decide(officer, idea, decision).then().statusCode(200);
        return idea;
    }

    @Test
    @ActivateRequestContext
    void refusingAnOriginalAndUndoingItLeavesEveryFigureAsItWas() {
        Map<String, Object> before = figuresOnceWaiting(1);

        Api.decide(officer, original, Api.refusing("INVALID")).then().statusCode(200);
        figuresOnceWaiting(2);
        Api.as(officer).post("/api/v1/ideas/{id}/decision/undo", original).then().statusCode(200);

        assertThat(figuresOnceWaiting(1)).isEqualTo(before);
        equalToTheRecount();
    }

    @Test
    @ActivateRequestContext
    void whatAnEarlierVersionLeftBehindItsOriginalWaitsAgainAndCounts() {
        leftBehind.refused(value(original));
        figuresOnceWaiting(0);

        leftBehind.mend();

        Api.as(worker).get("/api/v1/ideas/{id}", copy).then().body("state", equalTo("SUBMITTED"));
        figuresOnceWaiting(2);
        equalToTheRecount();
        int version = Api.as(worker).get("/api/v1/ideas/{id}", copy).path("version");
        leftBehind.mend();
        Api.as(worker).get("/api/v1/ideas/{id}", copy).then().body("version", equalTo(version));
    }

    /** A board may be a moment old. */
    private Map<String, Object> figuresOnceWaiting(int pending) {
        folder.foldAll();
        return await().atMost(Duration.ofSeconds(30)).until(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .get("/api/v1/leaderboards").path("self.figures"), figures -> Integer.valueOf(pending).equals(figures.get("pending")));
    }

    private void equalToTheRecount() {
        long phase = campaign.phase(1).value();
        assertThat(recount.differences().stream().filter(difference -> difference.scopeId() == phase).toList()).isEmpty();
    }

    private static long value(String id) {
        return Id.fromString(id).value();
    }
}
