package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** A copy does not count because its original does or may; so it never stays behind one that does not and cannot. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CopiesTest {

    @Inject
    World world;

    private Campaign campaign;
    private Unit unit;
    private Person author;
    private Person worker;
    private Person officer;
    private Person above;
    private String oldest;
    private String original;
    private String copy;

    @BeforeEach
    void aCopyAndItsOriginal() {
        campaign = world.campaign();
        Unit upper = world.upper(world.root(), "Cấp trên");
        unit = world.unit(upper, "Cơ sở");
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        above = world.person("Cán Bộ Cấp Trên", Role.REVIEWER, upper);
        author = world.worker(campaign, unit);
        worker = world.worker(campaign, unit);
        oldest = Api.submitted(world.worker(campaign, unit), campaign);
        original = Api.submitted(author, campaign);
        copy = Api.submitted(worker, campaign);
    }

    @Test
    void whenTheOriginalIsWithdrawnTheCopyWaitsAgainAndItsHistorySaysWhy() {
        mark(copy, original);

        withdraw(author, original).then().statusCode(200);

        String number = Api.as(author).get("/api/v1/ideas/{id}", original).path("number");
        Api.as(worker).get("/api/v1/ideas/{id}", copy).then().body("state", equalTo("SUBMITTED")).body("decidedAt", nullValue())
                .body("lastReason.text", containsString("gốc " + number + " đã được tác giả rút")).body("lastReason.textEn", containsString(number + ", was withdrawn"));
        Api.as(worker).get("/api/v1/ideas/{id}/events", copy).then().body("items[-1].from", equalTo("DUPLICATE")).body("items[-1].to", equalTo("SUBMITTED"))
                .body("items[-1].actorPart", equalTo("PROGRAMME")).body("items[-1].actorName", equalTo("")).body("items[-1].reason", containsString(number));
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().body("items.id", hasItem(copy));
        links(copy).body("links.type", not(hasItem("SAME"))).body("mayDecide", equalTo(true)).body("undoUntil", nullValue());
        Api.decide(officer, copy, Api.ACCEPT).then().statusCode(200).body("state", equalTo("VALID"));
    }

    @Test
    void whatWasUnderReviewIsUnderReviewAgainOnceTheOriginalIsRevoked() {
        Api.as(officer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", copy).then().statusCode(200);
        mark(copy, original);
        Api.decide(officer, original, Api.ACCEPT).then().statusCode(200);
        Api.as(above).body(Map.of("reasonCode", "NOT_APPLIED", "reason", "Hậu kiểm: chưa được áp dụng.")).post("/api/v1/ideas/{id}/revocation", original).then().statusCode(200);

        assertThat(state(copy)).isEqualTo("IN_REVIEW");
        Api.as(worker).get("/api/v1/ideas/{id}", copy).then().body("lastReason.text", containsString("được xác định là không hợp lệ"));
    }

    @Test
    void noIdeaRepeatsOneThatIsNotValidNeitherBeforeNorAfterwards() {
        mark(copy, original);
        refuse(original);

        assertThat(state(copy)).isEqualTo("SUBMITTED");
        Api.decide(officer, copy, repeating(original)).then().spec(Refused.with(422, "original-not-valid"));
        undo(officer, original);
        Api.as(worker).get("/api/v1/ideas/{id}/events", copy).then().body("items[-1].to", equalTo("DUPLICATE"));
    }

    @Test
    void theCopiesOfACopyAreCopiesOfTheFirst() {
        mark(copy, original);
        mark(original, oldest);

        links(copy).body("links.find { it.type == 'SAME' }.other.id", equalTo(oldest));
        Api.as(officer).post("/api/v1/ideas/{id}/decision/undo", original).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        links(copy).body("links.find { it.type == 'SAME' }.other.id", equalTo(original));
        assertThat(state(copy)).isEqualTo("DUPLICATE");
    }

    @Test
    void setApartFromTheFirstItKeepsItsCopies() {
        mark(copy, original);
        mark(original, oldest);

        String link = links(original).extract().path("links.find { it.outgoing }.id");
        Api.as(officer).body(Map.of("reason", "Hai sáng kiến khác nhau")).post("/api/v1/idea-links/{id}/end", link).then().statusCode(200);

        links(copy).body("links.find { it.type == 'SAME' }.other.id", equalTo(original));
    }

    @Test
    void whenTheFirstIsGoneItsCopyStandsAgainWithTheCopiesItHad() {
        mark(copy, original);
        mark(original, oldest);

        Api.decide(officer, oldest, Api.refusing("INVALID")).then().statusCode(200);

        assertThat(state(original)).isEqualTo("SUBMITTED");
        assertThat(state(copy)).isEqualTo("DUPLICATE");
        links(copy).body("links.find { it.type == 'SAME' }.other.id", equalTo(original));
        withdraw(author, original).then().statusCode(200);
        assertThat(state(copy)).isEqualTo("SUBMITTED");
    }

    @Test
    void theHistoryOfACopyTellsThatTheRefusalOfItsOriginalWasTakenBack() {
        mark(copy, original);
        String decidedAt = Api.as(worker).get("/api/v1/ideas/{id}", copy).path("decidedAt");
        refuse(original);
        undo(officer, original);

        Api.as(worker).get("/api/v1/ideas/{id}", copy).then().body("state", equalTo("DUPLICATE")).body("decidedAt", equalTo(decidedAt))
                .body("lastReason.text", equalTo(Api.refusing("DUPLICATE").get("reason")));
        Api.as(worker).get("/api/v1/ideas/{id}/events", copy).then().body("items[-1].from", equalTo("SUBMITTED")).body("items[-1].to", equalTo("DUPLICATE"))
                .body("items[-1].actorPart", equalTo("PROGRAMME")).body("items[-1].undo", equalTo(true)).body("items[-2].undone", equalTo(true))
                .body("items[-1].reason", containsString(numberOf(original) + " không hợp lệ đã được hoàn tác")).body("items[-1].reasonEn", containsString("was taken back"));
        links(copy).body("links.find { it.type == 'SAME' }.other.id", equalTo(original)).body("mayDecide", equalTo(false));
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().body("items.id", not(hasItem(copy)));
    }

    @Test
    void whoeverCalledItACopyMayStillTakeThatBackOnceItIsBoundAgain() {
        mark(copy, original);
        refuse(original);
        links(copy).body("undoUntil", nullValue());
        undo(officer, original);

        links(copy).body("undoUntil", notNullValue());
        undo(officer, copy);

        assertThat(state(copy)).isEqualTo("SUBMITTED");
        links(copy).body("links", hasSize(0)).body("mayDecide", equalTo(true));
    }

    @Test
    void whatSomebodyDidToTheReleasedCopyIsNotUndoneWithTheMarking() {
        mark(copy, original);
        refuse(original);
        Api.as(officer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", copy).then().statusCode(200);
        undo(officer, original);

        links(copy).body("undoUntil", nullValue());
        Api.as(officer).post("/api/v1/ideas/{id}/decision/undo", copy).then().spec(Refused.with(409, "undo-overtaken"));
    }

    @Test
    void anUndoneRevocationBindsTheCopyAgain() {
        mark(copy, original);
        Api.decide(officer, original, Api.ACCEPT).then().statusCode(200);
        Api.as(above).body(Map.of("reasonCode", "NOT_APPLIED", "reason", "Hậu kiểm: chưa được áp dụng.")).post("/api/v1/ideas/{id}/revocation", original).then().statusCode(200);
        undo(above, original);

        assertThat(state(original)).isEqualTo("VALID");
        assertThat(state(copy)).isEqualTo("DUPLICATE");
    }

    @Test
    void whoeverTookTheCopyUpMeanwhileHasItBackAsACopy() {
        mark(copy, original);
        refuse(original);
        Api.as(officer).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", copy).then().statusCode(200);
        undo(officer, original);

        assertThat(state(copy)).isEqualTo("DUPLICATE");
    }

    @Test
    void whatWasDecidedWithdrawnOrFoundToRepeatAnotherMeanwhileStaysSo() {
        String decided = Api.submitted(world.worker(campaign, unit), campaign);
        Person leaver = world.worker(campaign, unit);
        String withdrawn = Api.submitted(leaver, campaign);
        String returned = Api.submitted(worker, campaign);
        List.of(copy, decided, withdrawn, returned).forEach(idea -> mark(idea, original));
        refuse(original);

        Api.decide(officer, decided, Api.ACCEPT).then().statusCode(200);
        withdraw(leaver, withdrawn).then().statusCode(200);
        mark(copy, oldest);
        Api.decide(officer, returned, Api.returning("Cần bổ sung số liệu trước và sau.")).then().statusCode(200);
        Api.submit(worker, returned).then().statusCode(200);
        undo(officer, original);

        assertThat(List.of(state(decided), state(returned))).containsExactly("VALID", "SUBMITTED");
        Api.as(leaver).get("/api/v1/ideas/{id}", withdrawn).then().body("state", equalTo("WITHDRAWN"));
        links(copy).body("links.find { it.type == 'SAME' }.other.id", equalTo(oldest));
        links(original).body("links", hasSize(0));
    }

    @Test
    void aCopyIsBoundAgainWithTheCopiesThatItHas() {
        mark(copy, original);
        mark(original, oldest);
        refuse(oldest);
        undo(officer, oldest);

        assertThat(List.of(state(original), state(copy))).containsExactly("DUPLICATE", "DUPLICATE");
        links(original).body("links.find { it.outgoing }.other.id", equalTo(oldest));
        links(copy).body("links.find { it.outgoing }.other.id", equalTo(oldest));
        refuse(oldest);
        links(copy).body("links.find { it.outgoing }.other.id", equalTo(original));
        assertThat(state(original)).isEqualTo("SUBMITTED");
    }

    @Test
    void howeverCloseTheWithdrawalAndTheMarkingAreNoCopyIsLeftBehind() throws Exception {
        String number = numberOf(original);
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", number);

        AtOnce.call(List.<Callable<Response>>of(() -> withdraw(author, original), () -> Api.decide(officer, copy, decision)));

        assertThat(state(original)).isEqualTo("WITHDRAWN");
        assertThat(state(copy)).isEqualTo("SUBMITTED");
    }

    @Test
    void theNumberOfAnOriginalIsReadInSmallLettersToo() {
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", numberOf(original).toLowerCase());
        Api.decide(officer, copy, decision).then().statusCode(200).body("state", equalTo("DUPLICATE"));
    }

    private void mark(String idea, String of) {
        Api.decide(officer, idea, repeating(of)).then().statusCode(200).body("state", equalTo("DUPLICATE"));
    }

    private void refuse(String idea) {
        Api.decide(officer, idea, Api.refusing("INVALID")).then().statusCode(200);
    }

    private static void undo(Person who, String idea) {
        Api.as(who).post("/api/v1/ideas/{id}/decision/undo", idea).then().statusCode(200);
    }

    private Map<String, Object> repeating(String of) {
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", numberOf(of));
        return decision;
    }

    private static Response withdraw(Person who, String idea) {
        return Api.as(who).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea);
    }

    private ValidatableResponse links(String idea) {
        return Api.as(officer).get("/api/v1/ideas/{id}/review", idea).then().statusCode(200);
    }

    private String numberOf(String idea) {
        return Api.as(officer).get("/api/v1/ideas/{id}", idea).path("number");
    }

    private String state(String idea) {
        return Api.as(officer).get("/api/v1/ideas/{id}", idea).path("state");
    }
}
