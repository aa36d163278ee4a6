package vn.sangkien.support.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Role;
import vn.sangkien.standings.Recount;
import vn.sangkien.support.claim.ClaimCodes;

/** Two people of one name: whoever took over by mistake gives back, and everything is as it was. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GiveBackTest {

    private static final String PASSWORD = "mười hai con trâu đen";
    private static final String MINE = "/api/v1/me/joined-receipts";
    private static final Map<String, String> GIVEN_BACK = Map.of("outcome", "GIVEN_BACK", "reason", "Hai người trùng tên, đã gọi điện hỏi.");

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    ClaimCodes codes;
    @Inject
    Recount recount;
    @Inject
    AccountService accounts;
    @Inject
    EntityManager database;

    private Unit district;
    private Unit mill;
    private Unit garage;
    private Campaign campaign;
    private Person operator;
    private Person reviewer;
    private Person paper;
    private Person account;
    private String one;
    private String two;

    @BeforeEach
    void somebodyOfTheSameNameTookOver() {
        district = world.upper(world.root(), "Công đoàn quận thử trả lại");
        mill = world.unit(district, "CĐCS thử trả lại");
        garage = world.unit(district, "CĐCS bên cạnh thử trả lại");
        campaign = world.campaign();
        operator = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        reviewer = world.person("Chị Thẩm Định", Role.REVIEWER, district);
        paper = world.paperPerson("Nguyễn Thị Giấy");
        registers(paper, mill);
        one = entered(paper);
        two = entered(paper);
        account = world.withPassword(world.person("nguyen thi giay"), PASSWORD);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whatWasTakenOverGoesBackAndTheFiguresAreRight() {
        take();
        Api.as(account).get(MINE).then().statusCode(200).body("items.ideas", contains(2)).body("items.personName", contains("Nguyễn Thị Giấy")).body("items[0].givenBackAt", nullValue());
        nothingIsCountedWrongly();

        giveBack().then().statusCode(200).body("givenBackAt", notNullValue());

        Api.as(account).get("/api/v1/me/entered-ideas").then().body("items", empty());
        Api.as(account).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().statusCode(204);
        Api.as(world.signedInAgain(paper)).get("/api/v1/me/entered-ideas").then().body("items.id", containsInAnyOrder(one, two));
        Api.as(world.signedInAgain(paper)).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().statusCode(200).body("unit.id", equalTo(mill.id()));
        nothingIsCountedWrongly();
        giveBack().then().statusCode(200);
        assertThat(count("SELECT COUNT(*) FROM audit_event WHERE action = 'CLAIM_GIVEN_BACK' AND actor_id = " + account.value())).isEqualTo(1);
    }

    @Test
    void anotherReceiptIsTakenOverByTheRightPerson() {
        take();
        giveBack().then().statusCode(200);
        Person right = world.withPassword(world.person("Nguyễn Thị Giấy"), PASSWORD);

        Api.as(right).body(Map.of("code", codes.issue(paper.value(), operator.value()))).post("/api/v1/claims").then().statusCode(200).body("joined", equalTo(2));

        Api.as(right).get("/api/v1/me/entered-ideas").then().body("items.id", containsInAnyOrder(one, two));
        Api.as(account).get(MINE).then().body("items[0].givenBackAt", notNullValue());
        nothingIsCountedWrongly();
    }

    @Test
    void whoTookPartThemselvesKeepsTheirOwnPlaceAndIdeas() {
        registers(account, garage);
        String own = Api.submitted(account, campaign);
        take();
        nothingIsCountedWrongly();

        giveBack().then().statusCode(200);

        Api.as(account).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().body("unit.id", equalTo(garage.id()));
        Api.as(account).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items.id", contains(own));
        Api.as(world.signedInAgain(paper)).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().body("unit.id", equalTo(mill.id()));
        nothingIsCountedWrongly();
    }

    /** They came by the registration of the other one, and wrote by it. */
    @Test
    void whoWroteMeanwhileGoesOnTakingPart() {
        take();
        String own = Api.submitted(account, campaign);

        giveBack().then().statusCode(200);

        Api.as(account).get("/api/v1/ideas/{id}", own).then().statusCode(200);
        Api.as(account).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().statusCode(200);
        Api.as(world.signedInAgain(paper)).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id()).then().statusCode(200);
        nothingIsCountedWrongly();
    }

    @Test
    void whatWasDecidedMeanwhileOrIsLongAgoStays() {
        take();
        String join = Api.as(account).get(MINE).path("items[0].id");
        Api.as(world.person("Người Khác")).post(MINE + "/{id}/return", join).then().spec(Refused.with(404, "not-found"));
        Api.decide(reviewer, one, Api.ACCEPT).then().statusCode(200);
        giveBack().then().spec(Refused.with(409, "join-decided"));
        Api.as(account).get("/api/v1/me/entered-ideas").then().body("items.id", containsInAnyOrder(one, two));

        clock.advance(Duration.ofDays(31));
        account = world.signedInAgain(account);
        giveBack().then().spec(Refused.with(409, "join-late"));
    }

    @Test
    void nothingGoesBackToWhoWasErased() {
        take();
        QuarkusTransaction.requiringNew().run(() -> accounts.erase(paper.value()));

        giveBack().then().spec(Refused.with(409, "join-person-gone"));
        Api.as(account).get("/api/v1/me/entered-ideas").then().body("items.id", containsInAnyOrder(one, two));
    }

    @Test
    void theReviewerOfADisputeGivesEverythingBackAndItCountsAgain() {
        take();
        Api.as(account).body(Map.of()).post("/api/v1/me/entered-ideas/{id}/disownment", one).then().statusCode(200);
        Api.as(account).body(Map.of()).post("/api/v1/me/entered-ideas/{id}/disownment", two).then().statusCode(200);
        giveBack().then().spec(Refused.with(409, "join-disputed"));
        String dispute = Api.as(reviewer).queryParam("unit", mill.id()).get("/api/v1/disputes").then().body("items.mayGiveBack", contains(true, true)).extract().path("items[0].id");

        decide(dispute).then().statusCode(200).body("state", equalTo("GIVEN_BACK")).body("mayGiveBack", equalTo(false));

        Api.as(reviewer).queryParam("unit", mill.id()).get("/api/v1/disputes").then().body("items", empty());
        Api.as(account).get("/api/v1/me/entered-ideas").then().body("items", empty());
        Api.as(world.signedInAgain(paper)).get("/api/v1/me/entered-ideas").then().body("items.id", containsInAnyOrder(one, two)).body("items.state", contains("SUBMITTED", "SUBMITTED"));
        nothingIsCountedWrongly();
    }

    @Test
    void whatNeverCameWithAReceiptIsNotGivenBack() {
        Person worker = world.worker(campaign, mill);
        String own = entered(worker);
        Api.as(worker).body(Map.of()).post("/api/v1/me/entered-ideas/{id}/disownment", own).then().statusCode(200);
        String dispute = Api.as(reviewer).queryParam("unit", mill.id()).get("/api/v1/disputes").then().body("items.mayGiveBack", contains(false)).extract().path("items[0].id");

        decide(dispute).then().spec(Refused.with(409, "nothing-to-give-back"));
    }

    @Test
    void atTheSameMomentItGoesBackOnce() throws Exception {
        take();
        String join = Api.as(account).get(MINE).path("items[0].id");

        List<Integer> answers = AtOnce.call(8, () -> Api.as(account).post(MINE + "/{id}/return", join).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(count("SELECT COUNT(*) FROM registration WHERE account_id IN (" + paper.value() + ", " + account.value() + ")")).isEqualTo(1);
        nothingIsCountedWrongly();
    }

    private void take() {
        Api.as(account).body(Map.of("code", codes.issue(paper.value(), operator.value()))).post("/api/v1/claims").then().statusCode(200).body("joined", equalTo(2));
    }

    private Response giveBack() {
        String join = Api.as(account).get(MINE).path("items[0].id");
        return Api.as(account).post(MINE + "/{id}/return", join);
    }

    private Response decide(String dispute) {
        String read = Api.as(reviewer).get("/api/v1/disputes/{id}", dispute).header("ETag");
        return Api.as(reviewer).header("If-Match", read).body(GIVEN_BACK).post("/api/v1/disputes/{id}/decision", dispute);
    }

    private void registers(Person person, Unit unit) {
        Api.creating(person).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
    }

    private String entered(Person author) {
        String made = Api.submitted(author, campaign);
        world.enteredBy(operator, made);
        return made;
    }

    /** Ideas, registrants and those who handed something in, as counting everything again finds them. */
    private void nothingIsCountedWrongly() {
        assertThat(recount.compare(Integer.MAX_VALUE).first().stream().filter(difference -> difference.scopeId() == campaign.phase(1).value()).toList()).isEmpty();
    }

    private int count(String sql) {
        return ((Number) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql).getSingleResult())).intValue();
    }
}
