package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;

/** The last moment of a phase, at which thousands submit. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeadlineTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T17:00", "2027-01-01T00:00", "2028-03-01T00:00", "2026-07-15T07:00"})
    void anIdeaIsTakenAMillisecondBeforeClosingAndNotAtIt(String vietnamTime) {
        Campaign campaign = closingAt(vietnamTime);
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));
        String inTime = Api.draft(worker, campaign);
        String late = Api.draft(worker, campaign);

        clock.stopAt(campaign.phase(1).closesAt().minusMillis(1));
        Api.submit(worker, inTime).then().statusCode(200).body("phaseId", equalTo(campaign.phase(1).id()))
                .body("submittedAt", equalTo(clock.instant().toString()));

        clock.stopAt(campaign.phase(1).closesAt());
        Api.submit(worker, late).then().spec(Refused.with(422, "not-open"));
        Api.as(worker).get("/api/v1/ideas/{id}", late).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void whoComesTooLateIsToldWhichPhaseOpensNextAndWhen() {
        Campaign campaign = closingAt("2027-01-01T00:00");
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));
        String late = Api.draft(worker, campaign);
        clock.stopAt(campaign.phase(1).closesAt());

        Api.submit(worker, late).then().spec(Refused.with(422, "not-open"))
                .body("nextPhase.id", equalTo(campaign.phase(2).id())).body("nextPhase.name", equalTo("Giai đoạn 2"))
                .body("detail", allOf(containsString("Giai đoạn 2"), containsString("00:00:00 11/01/2027")))
                .body("detailEn", allOf(containsString("Giai đoạn 2"), containsString("00:00:00 11/01/2027")));
    }

    @Test
    void theDraftOfWhoCameTooLateCountsInTheNextPhase() {
        Campaign campaign = closingAt("2027-01-01T00:00");
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));
        String idea = Api.draft(worker, campaign);

        clock.stopAt(campaign.phase(2).opensAt());

        Person again = world.signedInAgain(worker);
        Api.submit(again, idea).then().statusCode(200).body("phaseId", equalTo(campaign.phase(2).id()));
    }

    @Test
    void afterTheLastPhaseNoneIsNamed() {
        Campaign campaign = closingAt("2027-01-01T00:00");
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));
        String idea = Api.draft(worker, campaign);

        clock.stopAt(campaign.phase(2).closesAt());

        Api.submit(world.signedInAgain(worker), idea).then().spec(Refused.with(422, "not-open")).body("nextPhase", nullValue());
    }

    @Test
    void beforeTheFirstPhaseOneMayWriteButNotSubmit() {
        Campaign campaign = world.campaign(clock.instant(), new Duration[] {Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(2)});
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));

        Api.submit(worker, Api.draft(worker, campaign)).then().spec(Refused.with(422, "not-open")).body("nextPhase.id", equalTo(campaign.phase(1).id()));
    }

    @Test
    void aRetryAfterClosingGetsTheAnswerThatWasGivenInTime() {
        Campaign campaign = closingAt("2027-01-01T00:00");
        Person worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));
        String idea = Api.draft(worker, campaign);
        clock.stopAt(campaign.phase(1).closesAt().minusMillis(1));
        String first = submit(worker, idea, "gui-luc-cuoi-gio", true).then().statusCode(200).extract().asString();

        clock.stopAt(campaign.phase(1).closesAt().plusSeconds(60));

        assertThat(submit(worker, idea, "gui-luc-cuoi-gio", true).then().statusCode(200).extract().asString()).isEqualTo(first);
        submit(worker, idea, "khoa-moi-sau-gio", true).then().spec(Refused.with(409, "wrong-state"));
        submit(worker, idea, "gui-luc-cuoi-gio", false).then().spec(Refused.with(422, "idempotency-mismatch"));
    }

    @Test
    void aReturnedIdeaComesBackInTheGraceWithItsFirstInstantAndPhase() {
        Campaign campaign = closingAt("2027-01-01T00:00");
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person worker = world.worker(campaign, unit);
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        String idea = Api.submitted(worker, campaign);
        String submittedAt = Api.as(worker).get("/api/v1/ideas/{id}", idea).path("submittedAt");
        Api.decide(officer, idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);

        clock.stopAt(campaign.phase(1).closesAt().plusSeconds(1));

        Api.submit(worker, idea).then().statusCode(200).body("state", equalTo("SUBMITTED"))
                .body("submittedAt", equalTo(submittedAt)).body("phaseId", equalTo(campaign.phase(1).id()));
    }

    @Test
    void aReturnedIdeaDoesNotComeBackAfterTheGrace() {
        Campaign campaign = closingAt("2027-01-01T00:00");
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person worker = world.worker(campaign, unit);
        String idea = Api.submitted(worker, campaign);
        Api.decide(world.person("Cán Bộ", Role.UNIT_OFFICER, unit), idea, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);

        clock.stopAt(campaign.phase(1).graceEndsAt());

        Api.submit(world.signedInAgain(worker), idea).then().spec(Refused.with(409, "closed-off"));
    }

    /** The first phase closes then, the second opens ten days later; now it is five minutes before. */
    private Campaign closingAt(String vietnamTime) {
        Instant closes = LocalDateTime.parse(vietnamTime).atZone(Time.ZONE).toInstant();
        clock.stopAt(closes.minus(Duration.ofMinutes(5)));
        return world.campaign(closes, new Duration[] {Duration.ofDays(-30), Duration.ZERO, Duration.ofDays(5)},
                new Duration[] {Duration.ofDays(10), Duration.ofDays(40), Duration.ofDays(45)});
    }

    private static Response submit(Person worker, String idea, String key, boolean mayPublish) {
        return Api.as(worker).header("Idempotency-Key", key).body(Map.of("truthful", true, "notIpProtected", true, "mayPublish", mayPublish))
                .post("/api/v1/ideas/{id}/submission", idea);
    }
}
