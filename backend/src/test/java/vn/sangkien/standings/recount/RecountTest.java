package vn.sangkien.standings.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/** Wrong figures are found, named and made right, by night and on request. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecountTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    RecountClock recounts;
    @Inject
    RecountService service;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aSpoiledTallyIsReportedThenRepairedThenGone() {
        Unit unit = spoiled();
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());

        assertThat(differencesAt(unit, recounted(admin, false))).containsOnly("valid 8 1");
        assertThat(service.report(false, 100_000).lines()).anyMatch(line -> line.contains(unit.name()) && line.endsWith("valid: counted 8, should be 1"));

        assertThat(differencesAt(unit, recounted(admin, true))).containsOnly("valid 8 1");
        assertThat(differencesAt(unit, recounted(admin, false))).isEmpty();
    }

    @Test
    void eachNightHasOneRecountAfterHalfPastTwo() {
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        // Another test may have lived through the next nights already, its clock moved on.
        LocalDate date = Time.dayOf(clock.instant()).plusDays(3).datesUntil(LocalDate.MAX).filter(next -> nightly(admin, next.toString()).isEmpty()).findFirst().orElseThrow();
        Instant night = date.atTime(LocalTime.of(2, 31)).atZone(Time.ZONE).toInstant();
        String day = date.toString();

        clock.stopAt(night.minusSeconds(120));
        recounts.makeAll();
        assertThat(nightly(admin, day)).isEmpty();

        clock.stopAt(night);
        recounts.makeAll();
        recounts.makeAll();
        assertThat(nightly(admin, day)).singleElement().satisfies(run -> {
            assertThat(run).containsEntry("repair", false).containsEntry("repaired", 0);
            assertThat(run.get("finishedAt")).isNotNull();
        });
    }

    @Test
    void onlyAdministratorsOverEverythingMayAskAndLook() {
        Person below = world.person("Quản trị quận", Role.ADMIN, world.unit(world.root(), "LĐLĐ quận xa"));

        Api.as(below).get("/api/v1/recounts").then().statusCode(403);
        Api.creating(below).body(Map.of("repair", true)).post("/api/v1/recounts").then().statusCode(403);
        Api.as(world.person("Người lao động")).get("/api/v1/recounts").then().statusCode(403);
        Api.anonymous().get("/api/v1/recounts").then().statusCode(401);
    }

    @Test
    void aClumsyRequestIsRefused() {
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());

        Api.as(admin).body(Map.of("repair", true)).post("/api/v1/recounts").then().statusCode(400);
        Api.creating(admin).body(Map.of()).post("/api/v1/recounts").then().statusCode(400);
        Api.creating(admin).body(Map.of("repair", "perhaps")).post("/api/v1/recounts").then().statusCode(400);
        Api.as(admin).get("/api/v1/recounts/{id}/differences", admin.id()).then().statusCode(404);
    }

    /** A unit with one valid idea, of which the tallies say eight. */
    private Unit spoiled() {
        service.report(true, 0); // Other tests leave figures without ideas.
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở có số liệu sai " + campaign.id());
        String idea = Api.submitted(world.worker(campaign, unit), campaign);
        Api.decide(world.person("Cán bộ", Role.REVIEWER, unit), idea, Api.ACCEPT).then().statusCode(200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id())
                .get("/api/v1/leaderboards").then().body("self.figures.valid", equalTo(1)));
        world.spoilTally(unit);
        return unit;
    }

    /** @return the run's id */
    private String recounted(Person admin, boolean repair) {
        String id = Api.creating(admin).body(Map.of("repair", repair)).post("/api/v1/recounts").then().statusCode(201)
                .body("repair", equalTo(repair)).body("requestedByName", equalTo(admin.name())).extract().path("id");
        recounts.makeAll();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.as(admin).get("/api/v1/recounts").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.finishedAt", notNullValue())
                .body("items.find { it.id == '" + id + "' }.differences", greaterThanOrEqualTo(0)));
        return id;
    }

    /** The figures by scope. */
    private List<String> differencesAt(Unit unit, String run) {
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        List<Map<String, Object>> items = Api.as(admin).queryParam("limit", 100).get("/api/v1/recounts/{id}/differences", run).then().statusCode(200)
                .body("items.figure", everyItem(notNullValue())).extract().path("items");
        return items.stream().filter(item -> item.get("ledger").equals("SCOPE") && ((Map<?, ?>) item.get("unit")).get("id").equals(unit.id()))
                .map(item -> item.get("figure") + " " + item.get("counted") + " " + item.get("correct")).toList();
    }

    private List<Map<String, Object>> nightly(Person admin, String day) {
        return Api.as(world.signedInAgain(admin)).get("/api/v1/recounts").then().statusCode(200).extract().path("items.findAll { it.night == '" + day + "' }");
    }
}
