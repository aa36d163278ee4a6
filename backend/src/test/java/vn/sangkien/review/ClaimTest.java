package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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

/** Two reviewers do not work on the same idea. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Unit unit;
    private Person worker;
    private Person officer;
    private Person colleague;
    private String idea;

    @BeforeEach
    void anIdeaAndTwoWhoReviewIt() {
        Campaign campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        colleague = world.person("Đồng Nghiệp", Role.REVIEWER, unit);
        idea = Api.submitted(worker, campaign);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whoTakesAnIdeaUpHoldsItAndItsAuthorSeesItIsUnderReview() {
        claim(officer, null).then().statusCode(200).body("mine", equalTo(true)).body("holderName", equalTo("Cán Bộ"));

        claim(colleague, null).then().spec(Refused.with(409, "claimed")).body("holderName", equalTo("Cán Bộ"));
        Api.decide(colleague, idea, Api.ACCEPT).then().spec(Refused.with(409, "claimed"));
        Api.as(colleague).get("/api/v1/ideas/{id}/review", idea).then().statusCode(200).body("claim.holderName", equalTo("Cán Bộ")).body("claim.mine", equalTo(false));
        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items.to", contains("DRAFT", "SUBMITTED", "IN_REVIEW"));
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
    }

    @Test
    void itIsTakenOverWithAWord() {
        claim(officer, null).then().statusCode(200);

        claim(colleague, "Anh nghỉ phép nên tôi xét tiếp").then().statusCode(200).body("takenFromName", equalTo("Cán Bộ"));
        Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().body("claim.word", equalTo("Anh nghỉ phép nên tôi xét tiếp"));
        Api.decide(officer, idea, Api.ACCEPT).then().spec(Refused.with(409, "claimed"));
    }

    @Test
    void halfAnHourOfSilenceFreesItAndEachSignOfLifeHoldsItLonger() {
        clock.stopAt(clock.instant());
        claim(officer, null).then().statusCode(200);
        clock.advance(Duration.ofMinutes(29));
        claim(world.signedInAgain(officer), null).then().statusCode(200);
        clock.advance(Duration.ofMinutes(29));
        claim(world.signedInAgain(colleague), null).then().spec(Refused.with(409, "claimed"));
        clock.advance(Duration.ofMinutes(1));

        claim(world.signedInAgain(colleague), null).then().statusCode(200).body("takenFromName", nullValue());
    }

    @Test
    void whatIsLaidDownIsFreeAndStaysUnderReview() {
        claim(officer, null).then().statusCode(200);
        Api.as(colleague).delete("/api/v1/ideas/{id}/review/claim", idea).then().statusCode(204);
        claim(colleague, null).then().spec(Refused.with(409, "claimed"));
        Api.as(officer).delete("/api/v1/ideas/{id}/review/claim", idea).then().statusCode(204);

        claim(colleague, null).then().statusCode(200);
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void anIdeaIsGivenToSomebodyWhoMayDecideOnItAndToNobodyElse() {
        Person elsewhere = world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Cơ sở bên cạnh"));
        world.grant(worker, Role.REVIEWER, unit);
        Api.as(officer).get("/api/v1/ideas/{id}/review/reviewers", idea).then().statusCode(200).body("items.name", hasItem("Đồng Nghiệp"))
                .body("items.id", not(hasItem(worker.id()))).body("items.id", not(hasItem(elsewhere.id())));
        for (Person wrong : List.of(elsewhere, worker)) {
            assign(officer, wrong).then().spec(Refused.with(422, "not-a-reviewer"));
        }

        assign(officer, colleague).then().statusCode(200).body("holderName", equalTo("Đồng Nghiệp")).body("until", nullValue()).body("givenByName", equalTo("Cán Bộ"));

        Api.decide(officer, idea, Api.ACCEPT).then().spec(Refused.with(409, "claimed"));
        Api.decide(colleague, idea, Api.ACCEPT).then().statusCode(200);
    }

    @Test
    void strangersAuthorsAndFormerOfficersTakeNothingUp() {
        claim(world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Cơ sở bên cạnh")), null).then().spec(Refused.with(404, "not-found"));
        claim(worker, null).then().spec(Refused.with(403, "forbidden"));
        world.grant(worker, Role.REVIEWER, unit);
        claim(worker, null).then().spec(Refused.with(403, "four-eyes"));
        world.endGrants(officer);
        claim(officer, null).then().statusCode(403);
        claim(colleague, "  ").then().statusCode(200);
    }

    @Test
    void ofThirtyWhoTakeItUpAtOnceOneHoldsIt() throws Exception {
        List<Person> officers = IntStream.range(0, 30).mapToObj(i -> world.person("Cán Bộ " + i, Role.REVIEWER, unit)).toList();

        var answers = AtOnce.call(officers.stream().<Callable<Response>>map(one -> () -> claim(one, null)).toList());

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private Response claim(Person person, String word) {
        return Api.as(person).body(word == null ? Map.of() : Map.of("word", word)).post("/api/v1/ideas/{id}/review/claim", idea);
    }

    private Response assign(Person by, Person to) {
        return Api.as(by).body(Map.of("reviewerId", to.id(), "word", "Nhờ chị xét giúp")).post("/api/v1/ideas/{id}/review/assignment", idea);
    }
}
