package vn.sangkien.support.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.guard.From;

/** A worker sees what was entered for them, and makes it their own or says that it is not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimTest {

    private static final String PASSWORD = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    ClaimCodes codes;

    private Unit mill;
    private Campaign campaign;
    private Person operator;
    private Person worker;
    private String idea;
    private String code;

    @BeforeEach
    void somethingWasEnteredForAWorker() {
        Unit district = world.upper(world.root(), "Công đoàn quận thử nhận");
        mill = world.unit(district, "CĐCS thử nhận");
        campaign = world.campaign();
        operator = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        worker = world.withPassword(world.worker(campaign, mill), PASSWORD);
        idea = entered(worker);
        code = codes.issue(worker.value(), operator.value());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theCodeAloneShowsWhatTheReceiptSaysAndNothingElse() {
        Response shown = open(code);

        shown.then().statusCode(200).body("ideas", hasSize(1)).body("ideas[0].id", equalTo(idea)).body("ideas[0].title", equalTo(Api.form().get("title")))
                .body("ideas[0].state", equalTo("SUBMITTED")).body("ofMine", equalTo(false));
        assertThat(shown.<Map<String, Object>>path("ideas[0]").keySet()).isEqualTo(Set.of("id", "number", "title", "state", "submittedAt", "mayDisown"));
        assertThat(shown.asString()).doesNotContain(worker.name(), operator.name(), world.phoneOf(worker));
    }

    @Test
    void theCodeAloneIsEnoughToSayThatItIsNotMineAndNotToTakeAnythingOver() {
        RequestSpecification stranger = From.address(From.somewhere());

        stranger.body(Map.of("code", code)).post("/api/v1/claims").then().statusCode(401);
        stranger.body(Map.of("code", code, "ideaId", idea)).post("/api/v1/claims/disownment").then().statusCode(200).body("state", equalTo("OPEN"));

        open(code).then().body("ideas[0].state", equalTo("DISPUTED")).body("ideas[0].mayDisown", equalTo(false));
        String anothers = entered(world.worker(campaign, mill));
        stranger.body(Map.of("code", code, "ideaId", anothers)).post("/api/v1/claims/disownment").then().statusCode(404);
    }

    @Test
    void whoSignsInWithTheirNumberSeesWhoEnteredItAndTakesItOver() {
        Api.as(worker).get("/api/v1/me/entered-ideas").then().body("items[0].id", equalTo(idea)).body("items[0].operatorName", equalTo(operator.name()))
                .body("items[0].through.name", equalTo("Công đoàn quận thử nhận")).body("items[0].channel", equalTo("ASSISTED")).body("items[0].seen", equalTo(false));

        Api.as(worker).body(Map.of()).post("/api/v1/claims").then().statusCode(200).body("joined", equalTo(0));

        Api.as(worker).get("/api/v1/me/entered-ideas").then().body("items[0].seen", equalTo(true));
        open(code).then().statusCode(422);
        String later = entered(worker);
        Api.as(worker).get("/api/v1/me/entered-ideas").then().body("items.findAll { !it.seen }.id", contains(later));
    }

    @Test
    void theOwnReceiptIsTakenOverByItsCode() {
        Api.as(worker).body(Map.of("code", code)).post("/api/v1/claims/receipt").then().body("ofMine", equalTo(true));

        take(worker, code).then().statusCode(200).body("joined", equalTo(0));
        take(worker, code).then().statusCode(422);
    }

    @Test
    void aReceiptOfSomebodyElseIsNotTakenOver() {
        Person another = world.withPassword(world.worker(campaign, mill), PASSWORD);

        take(another, code).then().statusCode(409).body("type", equalTo("/problems/claim-of-another-contact"));

        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("authorName", equalTo(worker.name()));
    }

    @Test
    void whatWasEnteredFromPaperBecomesThatOfTheAccountWithTheSameName() {
        Person paper = onPaper("Nguyễn Thị Giấy");
        String one = entered(paper);
        String two = entered(paper);
        String receipt = codes.issue(paper.value(), operator.value());
        Person account = world.withPassword(world.person("nguyen thi giay"), PASSWORD);

        take(account, receipt).then().statusCode(200).body("joined", equalTo(2));

        Api.as(account).get("/api/v1/me/entered-ideas").then().body("items.id", containsInAnyOrder(one, two)).body("items.seen", contains(true, true));
        Api.as(account).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items.id", containsInAnyOrder(one, two));
        Api.as(account).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().statusCode(200).body("unit.id", equalTo(mill.id()));
        take(account, receipt).then().statusCode(422);
    }

    @Test
    void aFoundSlipOfPaperStealsNothing() {
        Person paper = onPaper("Nguyễn Thị Giấy");
        entered(paper);
        String receipt = codes.issue(paper.value(), operator.value());
        world.withPassword(operator, PASSWORD);

        take(world.withPassword(world.person("Người Nhặt Được"), PASSWORD), receipt).then().statusCode(409).body("type", equalTo("/problems/claim-name-differs"));
        take(world.person("Nguyễn Thị Giấy"), receipt).then().statusCode(422).body("type", equalTo("/problems/claim-needs-phone"));
        take(operator, receipt).then().statusCode(403);
        open(receipt).then().statusCode(200);
    }

    /** One enters it, the other prints the receipt: neither makes it theirs. */
    @Test
    void twoOfTheSupportTogetherMakeNothingTheirOwn() {
        Person paper = onPaper("Trần Văn Chung");
        String made = entered(paper);
        Person colleague = world.withPassword(world.person("Trần Văn Chung", Role.SUPPORT, mill), PASSWORD);
        String receipt = codes.issue(paper.value(), colleague.value());

        take(colleague, receipt).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        Api.as(paper).get("/api/v1/ideas/{id}", made).then().body("authorName", equalTo(paper.name()));
    }

    @Test
    void aReceiptIsTakenOverOnceHoweverManyTry() throws Exception {
        Person paper = onPaper("Lê Văn Đôi");
        entered(paper);
        String receipt = codes.issue(paper.value(), operator.value());
        Person one = world.withPassword(world.person("Lê Văn Đôi"), PASSWORD);
        Person other = world.withPassword(world.person("Lê Văn Đôi"), PASSWORD);

        List<Integer> answers = AtOnce.call(List.of(() -> take(one, receipt).statusCode(), () -> take(other, receipt).statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void wrongExpiredAndUsedCodesGetTheSameAnswer() {
        String expired = codes.issue(worker.value(), operator.value());
        clock.stopAt(clock.instant().plus(ClaimCodes.VALID).plusSeconds(1));
        String used = codes.issue(worker.value(), operator.value());
        Api.as(world.signedInAgain(worker)).body(Map.of()).post("/api/v1/claims").then().statusCode(200);

        List<Map<String, Object>> answers = List.of("0000-1111-2222", expired, used, "không phải mã").stream().map(typed -> without(open(typed))).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
    }

    /** Whoever guesses is stopped; whoever signs in at the same address is not, nor is any other address. */
    @Test
    void aThousandGuessesAreStoppedAndTheFactoryIsNot() {
        String factory = From.somewhere();
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < 1_000; i++) {
            answers.add(From.address(factory).body(Map.of("code", WrittenCode.random().grouped())).post("/api/v1/claims/receipt").statusCode());
        }

        assertThat(answers.subList(0, 200)).containsOnly(422);
        assertThat(answers.subList(310, 1_000)).containsOnly(429);
        From.address(factory).body(Map.of("code", code)).post("/api/v1/claims/receipt").then().statusCode(429).body("detail", containsString("đăng nhập"));
        From.signIn(factory, worker.email(), PASSWORD).then().statusCode(200);
        From.address(factory).auth().oauth2(worker.token()).body(Map.of("code", code)).post("/api/v1/claims").then().statusCode(200);
        From.address(From.somewhere()).body(Map.of("code", codes.issue(worker.value(), operator.value()))).post("/api/v1/claims/receipt").then().statusCode(200);
    }

    @Test
    void whoGuessesAtOneCodeIsStoppedAfterTenAndOthersOfTheSameAddressGoOn() {
        String factory = From.somewhere();
        String beginning = code.substring(0, 4);
        for (int i = 0; i < 10; i++) {
            From.address(factory).body(Map.of("code", beginning + "0000000" + i)).post("/api/v1/claims/receipt").then().statusCode(422);
        }

        From.address(factory).body(Map.of("code", code)).post("/api/v1/claims/receipt").then().statusCode(429);
        String anothers = codes.issue(world.worker(campaign, mill).value(), operator.value());
        From.address(factory).body(Map.of("code", anothers)).post("/api/v1/claims/receipt").then().statusCode(200);
        clock.advance(Duration.ofMinutes(16));
        From.address(factory).body(Map.of("code", code)).post("/api/v1/claims/receipt").then().statusCode(200);
    }

    @Test
    void whoIsSignedInHasTriesOfTheirOwn() {
        for (int i = 0; i < 10; i++) {
            take(worker, "0000-0000-000" + i).then().statusCode(422);
        }

        take(worker, code).then().statusCode(429);
        clock.advance(Duration.ofMinutes(2));
        take(world.signedInAgain(worker), code).then().statusCode(200);
    }

    @Test
    void whatOneWroteOneselfIsNotAmongWhatOthersEntered() {
        Person alone = world.worker(campaign, mill);
        Api.submitted(alone, campaign);

        Api.as(alone).get("/api/v1/me/entered-ideas").then().statusCode(200).body("items", empty());
        Api.as(worker).get("/api/v1/me/entered-ideas").then().body("items", not(empty()));
    }

    /** Entered from paper, with the workplace that was written there. */
    private Person onPaper(String name) {
        Person paper = world.paperPerson(name);
        Api.creating(paper).body(Map.of("unitId", mill.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        return paper;
    }

    private String entered(Person author) {
        String made = Api.submitted(author, campaign);
        world.enteredBy(operator, made);
        return made;
    }

    private static Response open(String typed) {
        return From.address(From.somewhere()).body(Map.of("code", typed)).post("/api/v1/claims/receipt");
    }

    private static Response take(Person person, String typed) {
        return Api.as(person).body(Map.of("code", typed)).post("/api/v1/claims");
    }

    /** What changes from answer to answer by itself. */
    private static Map<String, Object> without(Response answer) {
        answer.then().statusCode(422);
        var body = new HashMap<String, Object>(answer.path("$"));
        body.remove("requestId");
        body.remove("instance");
        return body;
    }
}
