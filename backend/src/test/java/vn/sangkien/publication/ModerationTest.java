package vn.sangkien.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;

/** Reporting, hiding and keeping comments. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ModerationTest {

    private static final String COMMENTS = "/api/v1/ideas/{idea}/comments";
    private static final String COMMENT = COMMENTS + "/{id}";
    private static final String QUEUE = "/api/v1/reported-comments";
    private static final Map<String, String> HIDE = Map.of("decision", "HIDE", "fault", "INSULT", "reason", "Lời lẽ xúc phạm đồng nghiệp.");
    private static final Map<String, String> KEEP = Map.of("decision", "KEEP", "reason", "Góp ý bình thường.");

    @Inject
    World world;

    private Published published;
    private Person writer;
    private String id;

    @BeforeEach
    void aCommentOnAPublishedIdea() {
        published = Published.in(world).withComments();
        writer = world.worker(published.campaign(), published.unit());
        id = Api.creating(writer).body(Map.of("text", "Bình luận gây tranh cãi.")).post(COMMENTS, published.idea()).then().statusCode(201).extract().path("id");
    }

    @Test
    void threePeopleHideItUntilAnOfficerLooksAndOnePersonCountsOnce() {
        Person loud = reader();
        for (int i = 0; i < 5; i++) {
            report(loud).then().statusCode(204);
        }
        report(reader()).then().statusCode(204);
        shownTo(null).body("items", hasSize(1));
        queue(published.officer()).body("items[0].reports", equalTo(2)).body("items[0].hidden", nullValue());

        report(reader()).then().statusCode(204);

        shownTo(null).body("items", empty());
        shownTo(loud).body("items", empty());
        shownTo(writer).body("items[0].hidden.fault", nullValue()).body("items[0].actions", contains("DELETE"));
        report(reader()).then().spec(Refused.with(404, "not-found"));
        queue(published.officer()).body("items.id", contains(id)).body("items[0].reports", equalTo(3)).body("items[0].reasons.fault", hasItem("SPAM"))
                .body("items[0].reasons.note", hasItem("Quảng cáo bán hàng")).body("items[0].idea.id", equalTo(published.idea()));

        decide(published.officer(), KEEP).then().statusCode(200).body("hidden", nullValue());
        shownTo(null).body("items", hasSize(1));
        queue(published.officer()).body("items", empty());
        report(loud).then().statusCode(204);
        queue(published.officer()).body("items", empty());
    }

    @Test
    void thirtyReportsAtOnceAreCountedEachAndHide() throws Exception {
        List<Callable<Integer>> calls = IntStream.range(0, 30).mapToObj(i -> reader()).<Callable<Integer>>map(person -> () -> report(person).statusCode()).toList();

        List<Integer> answers = AtOnce.call(calls);

        assertThat(answers.stream().filter(status -> status == 204)).hasSize(3);
        assertThat(answers).containsOnly(204, 404);
        shownTo(null).body("items", empty());
    }

    @Test
    void anOfficerHidesWithAReasonThatTheWriterReadsAndShowsItAgain() {
        decide(published.officer(), HIDE).then().statusCode(200).body("actions", contains("KEEP"));

        shownTo(null).body("items", empty());
        shownTo(published.author()).body("items", empty());
        shownTo(writer).body("items[0].text", equalTo("Bình luận gây tranh cãi.")).body("items[0].hidden.fault", equalTo("INSULT"))
                .body("items[0].hidden.reason", equalTo("Lời lẽ xúc phạm đồng nghiệp."));
        Api.as(writer).header("If-Match", "\"1\"").body(Map.of("text", "Sửa để hiện lại.")).put(COMMENT, published.idea(), id)
                .then().spec(Refused.with(409, "comment-fixed"));

        decide(published.officer(), KEEP).then().statusCode(200);
        shownTo(null).body("items", hasSize(1)).body("items[0].hidden", nullValue());
    }

    @Test
    void onlyOfficersOfTheIdeasUnitDecideAndNobodyOnTheirOwn() {
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Nơi khác"));
        report(reader()).then().statusCode(204);

        decide(elsewhere, HIDE).then().spec(Refused.with(403, "forbidden"));
        decide(writer, HIDE).then().spec(Refused.with(403));
        decide(world.person("Thẩm Định", Role.REVIEWER, published.unit()), HIDE).then().spec(Refused.with(403));
        Api.anonymous().header("If-Match", "\"0\"").body(HIDE).put(COMMENT + "/moderation", published.idea(), id).then().spec(Refused.with(401, "unauthenticated"));
        queue(elsewhere).body("items", empty());
        Api.as(writer).get(QUEUE).then().spec(Refused.with(403));
        Api.anonymous().get(QUEUE).then().spec(Refused.with(401, "unauthenticated"));
        queue(world.person("Cán Bộ Cấp Trên", Role.UNIT_OFFICER, world.root())).body("items.id", hasItem(id));

        decide(published.officer(), HIDE).then().statusCode(200);
        decide(elsewhere, KEEP).then().spec(Refused.with(404, "not-found"));

        Person officer = published.officer();
        String own = Api.creating(officer).body(Map.of("text", "Cán bộ nói.")).post(COMMENTS, published.idea()).path("id");
        Api.as(reader()).body(Map.of("fault", "OTHER")).put(COMMENT + "/reports/mine", published.idea(), own).then().statusCode(204);
        queue(officer).body("items.id", not(hasItem(own)));
        Api.as(officer).header("If-Match", "\"0\"").body(KEEP).put(COMMENT + "/moderation", published.idea(), own).then().spec(Refused.with(403, "own-comment"));
    }

    @Test
    void decisionsNameWhatIsWrongAndNeverOverwriteUnseen() {
        Api.as(published.officer()).body(HIDE).put(COMMENT + "/moderation", published.idea(), id).then().spec(Refused.with(428));
        decide(published.officer(), Map.of("decision", "HIDE", "reason", "Không nói vì sao.")).then().spec(Refused.naming("fault"));
        decide(published.officer(), Map.of("decision", "HIDE", "fault", "SPAM", "reason", "\u3164")).then().spec(Refused.naming("reason"));
        decide(published.officer(), Map.of("decision", "ERASE", "reason", "Xóa hẳn.")).then().spec(Refused.with(400, "validation"));
        Api.as(writer).header("If-Match", "\"0\"").body(Map.of("text", "Đã sửa lời.")).put(COMMENT, published.idea(), id).then().statusCode(200);
        Api.as(published.officer()).header("If-Match", "\"0\"").body(HIDE).put(COMMENT + "/moderation", published.idea(), id)
                .then().spec(Refused.with(409, "stale-version"));
    }

    @Test
    void aReportTellsTheWriterNothingAndNobodyReportsTheirOwn() {
        report(writer).then().spec(Refused.with(403, "own-comment"));
        Api.anonymous().body(Map.of("fault", "SPAM")).put(COMMENT + "/reports/mine", published.idea(), id).then().spec(Refused.with(401, "unauthenticated"));
        Api.as(reader()).body(Map.of("fault", "UGLY")).put(COMMENT + "/reports/mine", published.idea(), id).then().spec(Refused.with(400, "validation"));
        Api.as(reader()).body(Map.of("fault", "OTHER", "note", "x".repeat(501))).put(COMMENT + "/reports/mine", published.idea(), id).then().spec(Refused.naming("note"));
        report(reader()).then().statusCode(204);

        Api.as(writer).header("If-Match", "\"0\"").body(Map.of("text", "Vẫn sửa được.")).put(COMMENT, published.idea(), id).then().statusCode(200);
    }

    @Test
    void whatIsDeletedOrNoLongerPublishedWaitsForNobody() {
        report(reader()).then().statusCode(204);
        Api.as(writer).delete(COMMENT, published.idea(), id).then().statusCode(204);
        queue(published.officer()).body("items", empty());

        id = Api.creating(writer).body(Map.of("text", "Một bình luận khác.")).post(COMMENTS, published.idea()).path("id");
        report(reader()).then().statusCode(204);
        queue(published.officer()).body("items.id", contains(id));
        published.revoke(world);
        queue(published.officer()).body("items", empty());
        decide(published.officer(), HIDE).then().spec(Refused.with(404, "not-found"));
    }

    private Person reader() {
        return world.person("Người Đọc");
    }

    private Response report(Person person) {
        return Api.as(person).body(Map.of("fault", "SPAM", "note", "Quảng cáo bán hàng")).put(COMMENT + "/reports/mine", published.idea(), id);
    }

    private Response decide(Person person, Map<String, String> decision) {
        Integer version = Api.as(person).get(COMMENTS, published.idea()).path("items[0].version");
        return Api.as(person).header("If-Match", "\"" + (version == null ? 0 : version) + "\"").body(decision).put(COMMENT + "/moderation", published.idea(), id);
    }

    private ValidatableResponse shownTo(Person person) {
        return (person == null ? Api.anonymous() : Api.as(person)).get(COMMENTS, published.idea()).then().statusCode(200);
    }

    private ValidatableResponse queue(Person person) {
        return Api.as(person).get(QUEUE).then().statusCode(200);
    }
}
