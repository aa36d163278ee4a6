package vn.sangkien.standings.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
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
import vn.sangkien.shared.page.Cursor;

/** Only those who agreed to be named are on the board of people, and nothing tells of the others. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PeopleBoardTest {

    private static final Map<String, String> AGREE = Map.of("purpose", "PUBLISH_NAME", "textVersion", "2026-1");

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit unit;
    private Person officer;

    @BeforeEach
    void aUnit() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở có bảng cá nhân");
        officer = world.person("Cán bộ", Role.REVIEWER, unit);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void thoseWhoDidNotAgreeAreNeitherNamedNorLeftAsAGap() {
        Person best = withValid(3);
        Person second = withValid(2);
        Person silent = withValid(2);
        Person third = withValid(1);
        agree(best);
        agree(second);
        agree(third);

        board().body("rows.name", contains(best.name(), second.name(), third.name())).body("rows.rank", contains(1, 2, 3))
                .body("rows.valid", contains(3, 2, 1)).body("rows.unit.id", contains(unit.id(), unit.id(), unit.id()));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards/people")
                .then().body(not(containsString(silent.name())));
    }

    @Test
    void equalsShareARankAlsoAcrossPages() {
        for (int valid : new int[] {2, 2, 1}) {
            agree(withValid(valid));
        }

        String next = board("limit", "1").body("rows.rank", contains(1)).extract().path("nextCursor");
        next = board("limit", "1", "cursor", next).body("rows.rank", contains(1)).extract().path("nextCursor");
        board("limit", "1", "cursor", next).body("rows.rank", contains(3)).body("rows.valid", contains(1));
    }

    @Test
    void whoTakesTheConsentBackIsGoneAtOnce() {
        clock.stopAt(clock.instant());
        Person person = withValid(1);
        agree(person);
        board().body("rows.name", contains(person.name()));

        Api.as(person).delete("/api/v1/me/consents/PUBLISH_NAME").then().statusCode(204);

        board().body("rows", empty());
        agree(person);
        clock.advance(Duration.ofMinutes(1));
        board().body("rows.name", contains(person.name()));
    }

    @Test
    void whatDoesNotExistIsNotFoundAndWhatWasMadeUpIsRefused() {
        for (String parameter : new String[] {"unit", "phase", "campaign"}) {
            Api.anonymous().queryParam(parameter, Id.of(Id.next()).toString()).get("/api/v1/leaderboards/people").then().spec(Refused.with(404, "not-found"));
        }
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).queryParam("cursor", PeopleService.LIST.text(new Cursor("x", 1)))
                .get("/api/v1/leaderboards/people").then().spec(Refused.naming("cursor"));
    }

    private Person withValid(int ideas) {
        Person person = world.worker(campaign, unit);
        for (int i = 0; i < ideas; i++) {
            Api.decide(officer, Api.submitted(person, campaign), Api.ACCEPT).then().statusCode(200);
        }
        return person;
    }

    private static void agree(Person person) {
        Api.creating(person).body(AGREE).post("/api/v1/me/consents").then().statusCode(201);
    }

    private ValidatableResponse board(String... parameters) {
        var request = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/leaderboards/people").then().statusCode(200);
    }
}
