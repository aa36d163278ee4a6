package vn.sangkien.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.publication.Published;

/** What names people goes when its time is over, and not before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    RetentionClock retention;
    @Inject
    EntityManager database;

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void everybodyCanReadHowLongWhatIsKept() {
        Api.anonymous().get("/api/v1/keeping-times").then().statusCode(200)
                .body("items.name", hasItems("account", "answers", "audit", "codes", "dataRequests", "devices", "drafts", "ideas", "invitations", "messages", "reports", "uploads", "workplaceContacts"))
                .body("items.find { it.name == 'invitations' }.days", equalTo(90)).body("items.find { it.name == 'ideas' }.days", nullValue())
                .body("items.find { it.name == 'dataRequests' }.what.en", not(nullValue()));
    }

    @Test
    void theWordsOfARequestGoAfterTwoYearsAndThatItWasMadeStays() {
        Person worker = world.worker(world.campaign(), world.unit(world.root(), "Cơ sở hết hạn"));
        String id = Api.creating(worker).body(Map.of("kind", "OTHER", "text", "Ai đã xem hồ sơ của tôi?")).post("/api/v1/me/data-requests").then().statusCode(201).extract().path("id");
        Api.as(worker).post("/api/v1/me/data-requests/{id}/withdrawal", id).then().statusCode(200);
        long request = vn.sangkien.shared.id.Id.fromString(id).value();

        clock.stopAt(clock.instant().plus(Duration.ofDays(729)));
        retention.clear();
        assertThat(text("SELECT text FROM data_request WHERE id = ?1", request)).isEqualTo("Ai đã xem hồ sơ của tôi?");
        clock.advance(Duration.ofDays(2));
        retention.clear();
        assertThat(text("SELECT text FROM data_request WHERE id = ?1", request)).isNull();
        assertThat(text("SELECT state FROM data_request WHERE id = ?1", request)).isEqualTo("WITHDRAWN");
    }

    @Test
    void anInvitationThatNobodyTookUpGoesWithItsContact() {
        Unit unit = world.unit(world.root(), "Cơ sở mời");
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        String today = clock.instant().atZone(clock.getZone()).toLocalDate().toString();
        String until = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(30).toString();
        String id = Api.creating(admin).body(Map.of("contact", "moi.ca@example.vn", "role", "UNIT_OFFICER", "startsOn", today, "endsOn", until, "reason", "Theo kế hoạch"))
                .post("/api/v1/units/{id}/invitations", unit.id()).then().statusCode(201).extract().path("id");
        long invitation = vn.sangkien.shared.id.Id.fromString(id).value();

        clock.stopAt(clock.instant().plus(Duration.ofDays(90)));
        retention.clear();
        assertThat(count("SELECT COUNT(*) FROM invitation WHERE id = ?1", invitation)).isOne();
        clock.advance(Duration.ofDays(8));
        retention.clear();
        assertThat(count("SELECT COUNT(*) FROM invitation WHERE id = ?1", invitation)).isZero();
    }

    @Test
    void howToReachWhoeverReportedAWorkplaceGoesAfterTheAnswer() {
        Unit place = world.upper(world.root(), "Công đoàn quận hết hạn");
        Person officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, place);
        Map<String, Object> report = Map.of("name", "Công ty Hết Hạn", "placeId", place.id(), "contact", "0901 234 567");
        String id = Api.creating(world.person("Người Báo")).body(report).post("/api/v1/workplace-requests").then().statusCode(201).extract().path("id");
        long request = vn.sangkien.shared.id.Id.fromString(id).value();
        Api.as(officer).header("If-Match", "\"0\"").body(Map.of("reason", "Không có nơi này")).post("/api/v1/workplace-requests/{id}/refusal", id).then().statusCode(200);

        clock.stopAt(clock.instant().plus(Duration.ofDays(89)));
        retention.clear();
        assertThat(count("SELECT COUNT(contact) FROM workplace_request WHERE id = ?1", request)).isOne();
        clock.advance(Duration.ofDays(2));
        retention.clear();
        assertThat(count("SELECT COUNT(contact) FROM workplace_request WHERE id = ?1", request)).isZero();
        assertThat(text("SELECT name FROM workplace_request WHERE id = ?1", request)).isEqualTo("Công ty Hết Hạn");
    }

    @Test
    void whoReportedACommentAndWhatTheyWroteGoesAYearAfterAnOfficerHasLooked() {
        Published published = Published.in(world).withComments();
        String comments = "/api/v1/ideas/{idea}/comments";
        String id = Api.creating(published.author()).body(Map.of("text", "Bình luận bị báo cáo.")).post(comments, published.idea()).then().statusCode(201).extract().path("id");
        long comment = vn.sangkien.shared.id.Id.fromString(id).value();
        Person reader = world.person("Người Báo Cáo");
        Api.as(reader).body(Map.of("fault", "OTHER", "note", "Người viết ở cùng xóm với tôi")).put(comments + "/{id}/reports/mine", published.idea(), id).then().statusCode(204);

        clock.stopAt(clock.instant().plus(Duration.ofDays(300)));
        retention.clear();
        assertThat(text("SELECT note FROM comment_report WHERE comment_id = ?1", comment)).as("waits for an officer").isEqualTo("Người viết ở cùng xóm với tôi");
        Api.as(world.signedInAgain(published.officer())).header("If-Match", "\"0\"").body(Map.of("decision", "KEEP", "reason", "Góp ý bình thường."))
                .put(comments + "/{id}/moderation", published.idea(), id).then().statusCode(200);

        clock.advance(Duration.ofDays(364));
        retention.clear();
        assertThat(count("SELECT COUNT(*) FROM comment_report WHERE comment_id = ?1", comment)).isOne();
        clock.advance(Duration.ofDays(2));
        retention.clear();
        assertThat(count("SELECT COUNT(*) FROM comment_report WHERE comment_id = ?1", comment)).isZero();
        assertThat(text("SELECT text FROM idea_comment WHERE id = ?1", comment)).isEqualTo("Bình luận bị báo cáo.");
    }

    @Test
    void whoReportedACommentGoesAYearLaterAlsoWhenNoOfficerEverLooked() {
        Published published = Published.in(world).withComments();
        String comments = "/api/v1/ideas/{idea}/comments";
        String id = Api.creating(published.author()).body(Map.of("text", "Bình luận không ai xem.")).post(comments, published.idea()).then().statusCode(201).extract().path("id");
        long comment = vn.sangkien.shared.id.Id.fromString(id).value();
        Api.as(world.person("Người Báo Cáo")).body(Map.of("fault", "OTHER", "note", "Người viết ở cùng xóm với tôi")).put(comments + "/{id}/reports/mine", published.idea(), id)
                .then().statusCode(204);

        clock.stopAt(clock.instant().plus(Duration.ofDays(364)));
        retention.clear();
        assertThat(count("SELECT COUNT(*) FROM comment_report WHERE comment_id = ?1", comment)).isOne();
        clock.advance(Duration.ofDays(2));
        retention.clear();

        assertThat(count("SELECT COUNT(*) FROM comment_report WHERE comment_id = ?1", comment)).isZero();
        Api.as(world.signedInAgain(published.officer())).get("/api/v1/reported-comments").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.reports", equalTo(1)).body("items.find { it.id == '" + id + "' }.reasons.size()", equalTo(0));
    }

    private String text(String sql, long id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(sql, String.class).setParameter(1, id).getSingleResult());
    }

    private int count(String sql, long id) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(sql).setParameter(1, id).getSingleResult()).intValue());
    }
}
