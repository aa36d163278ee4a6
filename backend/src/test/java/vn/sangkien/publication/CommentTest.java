package vn.sangkien.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;

/** Writing, changing and deleting comments. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommentTest {

    private static final String COMMENTS = "/api/v1/ideas/{idea}/comments";
    private static final String COMMENT = COMMENTS + "/{id}";

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Published published;
    private Person writer;

    @BeforeEach
    void aPublishedIdeaThatMayBeCommentedOn() {
        published = Published.in(world).withComments();
        writer = world.worker(published.campaign(), published.unit());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theUnitIsShownAndTheNameOnlyWithConsent() {
        write("Cách làm rất hay, xưởng tôi cũng cần.").then().statusCode(201).body("mine", equalTo(true)).body("actions", contains("EDIT", "DELETE"));

        Api.anonymous().get(COMMENTS, published.idea()).then().statusCode(200).body("items[0].writerName", nullValue())
                .body("items[0].unit.name", equalTo(published.unit().name())).body("items[0].mine", equalTo(false)).body("items[0].actions", empty());
        Published.agreesToBeNamed(writer);
        Api.anonymous().get(COMMENTS, published.idea()).then().body("items[0].writerName", equalTo(writer.name()));
    }

    @Test
    void whereCommentsAreOffNothingIsShownAndNothingIsTaken() {
        String id = write("Bình luận đầu tiên.").path("id");
        published.switches(published.admin(), false, false).then().statusCode(200);

        Api.anonymous().get(COMMENTS, published.idea()).then().spec(Refused.with(409, "comments-off"));
        write("Bình luận nữa.").then().spec(Refused.with(409, "comments-off"));
        edit(writer, id, 0, "Sửa lại.").then().spec(Refused.with(409, "comments-off"));
        Api.as(writer).delete(COMMENT, published.idea(), id).then().spec(Refused.with(409, "comments-off"));
    }

    @Test
    void onlyItsWriterChangesACommentAndForAQuarterOfAnHour() {
        String id = write("Bình luận đầu tiên.").path("id");

        edit(published.author(), id, 0, "Của người khác.").then().spec(Refused.with(403, "forbidden"));
        Api.as(published.officer()).delete(COMMENT, published.idea(), id).then().spec(Refused.with(403, "forbidden"));
        Api.as(writer).body(Map.of("text", "Không nói phiên bản.")).put(COMMENT, published.idea(), id).then().spec(Refused.with(428));
        edit(writer, id, 0, "Bình luận đã sửa.").then().statusCode(200).body("text", equalTo("Bình luận đã sửa.")).body("editedAt", notNullValue());
        edit(writer, id, 0, "Bản cũ.").then().spec(Refused.with(409, "stale-version"));

        clock.advance(Duration.ofMinutes(15));
        writer = world.signedInAgain(writer);
        edit(writer, id, 1, "Quá muộn.").then().spec(Refused.with(409, "comment-fixed"));
        Api.as(writer).delete(COMMENT, published.idea(), id).then().statusCode(204);
        Api.as(writer).delete(COMMENT, published.idea(), id).then().spec(Refused.with(404, "not-found"));
        Api.as(writer).get(COMMENTS, published.idea()).then().body("items", empty());
    }

    @Test
    void withoutAnAccountNobodyWrites() {
        Api.anonymous().header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("text", "Xin chào.")).post(COMMENTS, published.idea())
                .then().spec(Refused.with(401, "unauthenticated"));
        Api.as(writer).body(Map.of("text", "Không có khóa.")).post(COMMENTS, published.idea()).then().spec(Refused.with(400));
    }

    @Test
    void fiveWithinAMinuteAreEnoughAlsoAtOnceAndAlsoWhenTheyAreDeleted() throws Exception {
        List<Integer> answers = AtOnce.call(20, () -> write("Bình luận liên tục.").statusCode());

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(15);
        String id = Api.anonymous().get(COMMENTS, published.idea()).path("items[0].id");
        Api.as(writer).delete(COMMENT, published.idea(), id).then().statusCode(204);
        Response refused = write("Thêm một lần nữa.");
        refused.then().spec(Refused.with(429, "too-many"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        Api.creating(world.worker(published.campaign(), published.unit())).body(Map.of("text", "Người khác vẫn viết được.")).post(COMMENTS, published.idea())
                .then().statusCode(201);

        clock.advance(Duration.ofSeconds(61));
        write("Sau một phút.").then().statusCode(201);
    }

    @Test
    void aHundredWithinADayAreEnough() {
        clock.stopAt(clock.instant());
        for (int round = 0; round < 20; round++) {
            writer = world.signedInAgain(writer);
            for (int i = 0; i < 5; i++) {
                write("Bình luận cả ngày.").then().statusCode(201);
            }
            clock.advance(Duration.ofMinutes(2));
        }
        writer = world.signedInAgain(writer);

        write("Lần thứ một trăm lẻ một.").then().spec(Refused.with(429, "too-many")).body("detail", containsString("nhiều nhất 100 trong 24 giờ"))
                .body("detailEn", containsString("at most 100 within 24 hours")).header("Retry-After", String.valueOf(Duration.ofHours(24).minusMinutes(40).toSeconds()));
        clock.advance(Duration.ofHours(24).minusMinutes(40));
        writer = world.signedInAgain(writer);
        write("Ngày hôm sau.").then().statusCode(201);
    }

    @Test
    void theSameKeyWritesOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 8; i++) {
            Api.as(writer).header("Idempotency-Key", key).body(Map.of("text", "Gửi lại.")).post(COMMENTS, published.idea()).then().statusCode(201);
        }

        Api.anonymous().get(COMMENTS, published.idea()).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t ", "\u3164", "\u200b\u200d\u2060", "\u00a0\u2800"})
    void blankIsNoComment(String text) {
        write(text).then().spec(Refused.naming("text"));
    }

    @Test
    void oneLetterIsEnoughAndAThousandAreTheMost() {
        write("x").then().statusCode(201).body("text", equalTo("x"));
        write("ế".repeat(1000)).then().statusCode(201);
        write("x".repeat(1001)).then().spec(Refused.naming("text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<script>alert(1)</script>|<script>alert(1)</script>",
        "<svg onload=alert(1)> [x](javascript:alert(1))|<svg onload=alert(1)> [x](javascript:alert(1))",
        "'; DROP TABLE idea_comment; --|'; DROP TABLE idea_comment; --",
        "Rất hay \uD83D\uDC4D\uD83C\uDFFD|Rất hay \uD83D\uDC4D\uD83C\uDFFD",
        "ẩn\u200bchữ|ẩnchữ",
        "\u202eđảo chiều|đảo chiều",
        "tiê\u0301ng Viê\u0323t|tiếng Việt"})
    void textIsKeptAsTextAndInvisibleCharactersAreTakenOut(String sent, String shown) {
        write(sent).then().statusCode(201).body("text", equalTo(shown));
        Api.anonymous().get(COMMENTS, published.idea()).then().contentType(ContentType.JSON).header("X-Content-Type-Options", "nosniff")
                .body("items[0].text", equalTo(shown));
    }

    @Test
    void aHundredThousandMarksOnOneLetterAreCutInTime() {
        long begin = System.nanoTime();
        write("a" + "\u0301".repeat(100_000)).then().statusCode(201);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void oddBodiesAreRefusedAsProblems() {
        Api.creating(writer).body("{\"text\":\"a\",\"state\":\"HIDDEN\"}").post(COMMENTS, published.idea()).then().spec(Refused.with(400, "validation"));
        Api.creating(writer).body("{\"text\":[\"a\"]}").post(COMMENTS, published.idea()).then().spec(Refused.with(400));
        Api.creating(writer).body("{\"text\":null}").post(COMMENTS, published.idea()).then().spec(Refused.naming("text"));
        Api.creating(writer).body("null").post(COMMENTS, published.idea()).then().spec(Refused.with(400));
        Api.anonymous().queryParam("limit", 1_000_000_000).get(COMMENTS, published.idea()).then().spec(Refused.naming("limit"));
        Api.anonymous().queryParam("cursor", "' OR 1=1").get(COMMENTS, published.idea()).then().spec(Refused.naming("cursor"));
    }

    @Test
    void aCommentIsOnlyFoundOnItsOwnIdea() {
        String id = write("Bình luận của sáng kiến này.").path("id");
        String another = published.another();
        Api.as(writer).header("If-Match", "\"0\"").body(Map.of("text", "Đổi sang ý khác.")).put(COMMENT, another, id).then().spec(Refused.with(404, "not-found"));
        Api.as(writer).delete(COMMENT, another, id).then().spec(Refused.with(404, "not-found"));
        Api.as(published.author()).body(Map.of("fault", "SPAM")).put(COMMENT + "/reports/mine", another, id).then().spec(Refused.with(404, "not-found"));
        Api.as(published.officer()).header("If-Match", "\"0\"").body(Map.of("decision", "HIDE", "fault", "SPAM", "reason", "Quảng cáo."))
                .put(COMMENT + "/moderation", another, id).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get(COMMENTS, published.idea()).then().body("items.id", contains(id));
        Api.anonymous().get(COMMENTS, another).then().body("items", empty());
    }

    @Test
    void pagesShowEveryCommentOnceTheLatestFirst() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.add(0, write("Bình luận số " + i).path("id"));
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = Api.anonymous().queryParam("limit", 2).queryParam("cursor", cursor).get(COMMENTS, published.idea()).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(made);
    }

    @Test
    void onAnIdeaThatIsNotPublishedThereAreNoComments() {
        String id = write("Bình luận đầu tiên.").path("id");

        published.revoke(world);

        for (Person person : new Person[] {writer, published.officer()}) {
            Api.as(person).get(COMMENTS, published.idea()).then().spec(Refused.with(404, "not-found"));
            edit(person, id, 0, "Sửa lại.").then().spec(Refused.with(404, "not-found"));
        }
        write("Bình luận nữa.").then().spec(Refused.with(404, "not-found"));
    }

    private Response write(String text) {
        return Api.creating(writer).body(Map.of("text", text)).post(COMMENTS, published.idea());
    }

    private Response edit(Person person, String id, int version, String text) {
        return Api.as(person).header("If-Match", "\"" + version + "\"").body(Map.of("text", text)).put(COMMENT, published.idea(), id);
    }
}
