package vn.sangkien.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.sangkien.idea.attachment.SentFiles;

/** Photos and documents go with questions and answers, and only those of the conversation open them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupportFileTest {

    private static final String ALL = "/api/v1/support-cases";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    SupportData data;
    @Inject
    EntityManager database;

    private Person worker;
    private Person member;
    private Person admin;

    @BeforeEach
    void aWorkerBelowATeam() {
        Unit district = world.upper(world.root(), "Công đoàn quận gửi tệp");
        Unit mill = world.unit(district, "CĐCS gửi tệp");
        Campaign campaign = world.campaign();
        worker = world.worker(campaign, mill);
        member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        admin = world.person("Quản Trị Quận", Role.ADMIN, district);
        Api.as(admin).header("If-Match", "\"0\"").body(Map.of("name", "Tổ quận", "phone", "1900 6116")).put("/api/v1/units/{id}/support-team", district.id());
    }

    @Test
    void aPhotoGoesWithTheQuestionAndADocumentWithTheAnswer() {
        String photo = kept(worker, "màn hình.png", SentFiles.picture("png", 300, 200));
        String id = ask(photo);
        String paper = kept(member, "../huong dan.pdf", SentFiles.pdf(""));
        write(member, id, paper).then().statusCode(201).body("files.name", contains("huong dan.pdf")).body("files.type", contains("PDF"));

        Api.as(worker).get(ALL + "/{id}/messages", id).then().body("items[0].files.name", contains("màn hình.jpg")).body("items[0].files[0].bytes", greaterThan(0))
                .body("items[1].files.id", contains(paper));
        Api.as(member).get(ALL + "/{id}/files/{file}", id, photo).then().statusCode(200).contentType("image/jpeg")
                .header("Content-Disposition", containsString("attachment")).header("Content-Security-Policy", containsString("sandbox"));
        Api.as(worker).get(ALL + "/{id}/files/{file}", id, paper).then().statusCode(200).contentType("application/pdf");
        Api.as(admin).queryParam("object", id).get("/api/v1/audit-events").then().body("items.findAll { it.action == 'SUPPORT_FILE_VIEWED' }.actor.name", contains(member.name()));
    }

    @Test
    void outsidersDoNotOpenItNorByAnotherQuestion() {
        String photo = kept(worker, "anh.jpg", SentFiles.picture("jpg", 300, 200));
        String id = ask(photo);
        Person stranger = world.person("Người Lạ");
        Person elsewhere = world.person("Tổ Nơi Khác", Role.SUPPORT, world.upper(world.root(), "Quận bên cạnh"));
        for (Person outsider : new Person[] {stranger, elsewhere}) {
            Api.as(outsider).get(ALL + "/{id}/files/{file}", id, photo).then().spec(Refused.with(404, "not-found"));
        }
        String own = Api.creating(stranger).body(Map.of("topic", "OTHER", "text", "Câu hỏi của người khác.")).post(ALL).path("id");
        Api.as(stranger).get(ALL + "/{id}/files/{file}", own, photo).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get(ALL + "/{id}/files/{file}", id, photo).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void nobodySendsWhatIsNotTheirsOrTwice() {
        String photo = kept(worker, "anh.jpg", SentFiles.picture("jpg", 300, 200));
        String id = ask(photo);
        write(worker, id, photo).then().spec(Refused.with(422, "file-unknown"));
        String waiting = kept(worker, "anh.jpg", SentFiles.picture("jpg", 300, 200));
        write(member, id, waiting).then().spec(Refused.with(422, "file-unknown"));
        Api.as(member).get(ALL + "/{id}/files/{file}", id, waiting).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void atMostThreeOfFiveMegabytesEach() {
        var four = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            four.add(kept(worker, "anh" + i + ".jpg", SentFiles.picture("jpg", 300, 200)));
        }
        Api.creating(worker).body(Map.of("topic", "OTHER", "text", "Bốn tệp một lúc.", "files", four)).post(ALL).then().spec(Refused.naming("files"));
        Api.creating(worker).body(Map.of("topic", "OTHER", "text", "Ba tệp một lúc.", "files", four.subList(0, 3))).post(ALL).then().statusCode(201);
        // Refused by its announced length, before any of it is stored.
        send(worker, "to.pdf", SentFiles.pdf("%" + "x".repeat(5 << 20))).then().spec(Refused.with(413, "body-too-large")).body("detail", containsString("5 MB"));
        send(worker, "vua.pdf", SentFiles.pdf("%" + "x".repeat(4 << 20))).then().statusCode(201);
        send(worker, "anh.jpg", "không phải ảnh".getBytes(StandardCharsets.UTF_8)).then().spec(Refused.with(422));
        send(worker, "rong.jpg", new byte[0]).then().spec(Refused.with(422, "file-empty"));
    }

    @Test
    void sentTwiceForWantOfAnAnswerItIsOne() {
        String key = UUID.randomUUID().toString();
        byte[] photo = SentFiles.picture("jpg", 300, 200);
        assertThat(send(worker, "anh.jpg", photo, key).<String>path("id")).isEqualTo(send(worker, "anh.jpg", photo, key).path("id"));
    }

    @Test
    void theyGoWithThePersonAndSomeTimeAfterTheEnd() {
        String id = ask(kept(worker, "anh.jpg", SentFiles.picture("jpg", 300, 200)));
        write(member, id, kept(member, "tra loi.pdf", SentFiles.pdf(""))).then().statusCode(201);
        String stored = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                "SELECT f.stored_as FROM support_message_file f WHERE f.sender_id = ?1").setParameter(1, worker.value()).getSingleResult().toString());
        assertThat(waste(stored)).isZero();

        QuarkusTransaction.requiringNew().run(() -> data.erase(worker.value(), clock.instant()));

        Api.as(member).get(ALL + "/{id}/messages", id).then().body("items[0].files", hasSize(0)).body("items[1].files", hasSize(0));
        assertThat(waste(stored)).isEqualTo(1);

        Person other = worker = world.person("Người hỏi khác");
        String closed = Api.creating(other).body(new HashMap<>(Map.of("topic", "OTHER", "text", "Sẽ đóng.", "files", List.of(kept(other, "a.pdf", SentFiles.pdf("")))))).post(ALL).path("id");
        Api.as(other).post(ALL + "/{id}/closure", closed).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> data.removeExpired(clock.instant().plus(Duration.ofDays(91)), 1000));
        Api.as(other).get(ALL + "/{id}/messages", closed).then().body("items[0].files", equalTo(List.of()));
    }

    private long waste(String stored) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("SELECT COUNT(*) FROM stored_waste WHERE stored_as = ?1").setParameter(1, stored)
                .getSingleResult()).longValue());
    }

    private String ask(String file) {
        return Api.creating(worker).body(Map.of("topic", "PHOTOS", "text", "Màn hình của tôi hiện thế này.", "files", List.of(file))).post(ALL).then().statusCode(201).extract().path("id");
    }

    private static Response write(Person by, String id, String file) {
        return Api.creating(by).body(Map.of("text", "Xem tệp kèm.", "awaitsAnswer", false, "files", List.of(file))).post(ALL + "/{id}/messages", id);
    }

    private static String kept(Person by, String name, byte[] content) {
        return send(by, name, content).then().statusCode(201).extract().path("id");
    }

    private static Response send(Person by, String name, byte[] content) {
        return send(by, name, content, UUID.randomUUID().toString());
    }

    private static Response send(Person by, String name, byte[] content, String key) {
        return Api.as(by).contentType("application/octet-stream").header("Idempotency-Key", key).queryParam("name", name).body(content).post("/api/v1/support-files");
    }
}
