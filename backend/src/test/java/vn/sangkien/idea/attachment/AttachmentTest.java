package vn.sangkien.idea.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;

/** Files come in parts over bad networks, are checked, belong to their idea, and are shown to those who may see it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttachmentTest {

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    AttachmentClock waste;

    @Inject
    FileStore store;

    @Inject
    EntityManager database;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private String idea;

    @BeforeEach
    void aDraft() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        idea = Api.draft(worker, campaign);
    }

    @AfterEach
    void time() {
        clock.run();
    }

    @Test
    void aPhotoIsSentInPartsAndOpenedWithoutWhatTheCameraWrote() {
        byte[] photo = SentFiles.phonePhoto(1200, 900);
        String file = Uploads.sent(worker, idea, "DOCUMENT", "Ảnh máy phay (1).jpeg", photo);
        Uploads.list(worker, idea).then().body("items.state", contains("UPLOADING")).body("items[0].received", equalTo(photo.length));

        Uploads.complete(worker, idea, file).then().statusCode(200).body("state", equalTo("READY")).body("kind", equalTo("PHOTO"))
                .body("type", equalTo("JPEG")).body("width", equalTo(900)).body("height", equalTo(1200)).body("thumbnail", equalTo(true));

        Response opened = Uploads.download(worker, idea, file, "file");
        opened.then().statusCode(200).header("Content-Type", "image/jpeg").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'").header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", "attachment; filename=\"Anh_may_phay_1_.jpg\"; filename*=UTF-8''%E1%BA%A2nh%20m%C3%A1y%20phay%20%281%29.jpg");
        assertThat(new String(opened.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(Uploads.download(worker, idea, file, "thumbnail").then().statusCode(200).extract().asByteArray()).hasSizeLessThan(60_000);
    }

    @Test
    void partsThatComeTwiceOrTooEarlyDoNoHarm() {
        byte[] content = SentFiles.pdf(new byte[3 * Uploads.PART]);
        byte[] first = Arrays.copyOf(content, Uploads.PART);
        byte[] rest = Arrays.copyOfRange(content, Uploads.PART, content.length);
        String file = Uploads.begin(worker, idea, "DOCUMENT", "Báo cáo.pdf", content.length).path("id");

        Uploads.part(worker, idea, file, Uploads.PART, rest).then().spec(Refused.with(409, "upload-offset")).body("received", equalTo(0));
        Uploads.part(worker, idea, file, 0, first).then().statusCode(200).body("received", equalTo(Uploads.PART));
        Uploads.part(worker, idea, file, 0, first).then().statusCode(200).body("received", equalTo(Uploads.PART));
        Uploads.part(worker, idea, file, 0, content).then().spec(Refused.with(409, "upload-offset")).body("received", equalTo(Uploads.PART));
        Uploads.complete(worker, idea, file).then().spec(Refused.with(409, "upload-incomplete")).body("received", equalTo(Uploads.PART));
        Uploads.part(worker, idea, file, Uploads.PART, rest).then().statusCode(200).body("received", equalTo(content.length));
        Uploads.complete(worker, idea, file).then().statusCode(200);
        Uploads.complete(worker, idea, file).then().statusCode(200).body("state", equalTo("READY"));
        Uploads.part(worker, idea, file, content.length, first).then().spec(Refused.with(409, "upload-finished"));

        assertThat(Uploads.download(worker, idea, file, "file").asByteArray()).isEqualTo(content);
    }

    @Test
    void theSamePartTenTimesAtOnceArrivesOnce() throws Exception {
        byte[] content = SentFiles.pdf(new byte[Uploads.PART]);
        String file = Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", content.length).path("id");

        var answers = AtOnce.call(10, () -> Uploads.part(worker, idea, file, 0, content));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        var completions = AtOnce.call(4, () -> Uploads.complete(worker, idea, file));
        assertThat(completions).extracting(Response::statusCode).containsOnly(200);
        assertThat(Uploads.download(worker, idea, file, "file").asByteArray()).isEqualTo(content);
    }

    @Test
    void moreThanWasAnnouncedIsRefused() {
        String file = Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", 100).path("id");

        Uploads.part(worker, idea, file, 0, new byte[101]).then().spec(Refused.with(422, "longer-than-announced"))
                .body("announced", equalTo(100)).body("detail", containsString("100 byte"));
        Uploads.part(worker, idea, file, 0, new byte[2 << 20]).then().spec(Refused.with(413, "body-too-large"));
    }

    @Test
    void anUploadThatIsNotOnesOwnDoesNotExistSignedInOrNot() {
        String file = Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", 100).path("id");

        Api.anonymous().get("/api/v1/ideas/{id}/attachments/{file}", idea, file).then().spec(Refused.with(404, "not-found"));
        Uploads.download(null, idea, file, "file").then().spec(Refused.with(404, "not-found"));
        Api.as(world.person("Người Khác")).get("/api/v1/ideas/{id}/attachments/{file}", idea, file).then().spec(Refused.with(404, "not-found"));
        Api.as(worker).get("/api/v1/ideas/{id}/attachments/{file}", idea, file).then().statusCode(200).body("state", equalTo("UPLOADING"));
    }

    @Test
    void halfSentFilesThatTakeUpAPlaceAreNamed() {
        for (int i = 1; i <= 5; i++) {
            Uploads.begin(worker, idea, "DOCUMENT", "Báo cáo " + i + ".pdf", 100).then().statusCode(201);
        }
        List<String> unfinished = Uploads.list(worker, idea).path("items.id");

        Uploads.begin(worker, idea, "DOCUMENT", "f.pdf", 100).then().spec(Refused.with(422, "too-many-files")).body("unfinished", equalTo(unfinished))
                .body("detail", containsString("5 tệp chưa gửi xong: Báo cáo 1.pdf")).body("detailEn", containsString("remove them"));
        Uploads.remove(worker, idea, unfinished.get(0)).then().statusCode(204);
        Uploads.begin(worker, idea, "DOCUMENT", "f.pdf", 100).then().statusCode(201);
    }

    @Test
    void tenMegabytesAreTakenAndNoByteMore() {
        Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", 10 << 20).then().statusCode(201);
        Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", (10 << 20) + 1).then().spec(Refused.with(422, "file-too-large"));
        Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", 0).then().spec(Refused.with(422, "file-empty"));
        Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", -1).then().spec(Refused.naming("bytes"));
    }

    @Test
    void ofTwelveFilesAtOnceFiveAreTaken() throws Exception {
        var answers = AtOnce.call(12, () -> Uploads.begin(worker, idea, "PHOTO", "a.jpg", 1000));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(5);
        answers.stream().filter(answer -> answer.statusCode() == 422).forEach(answer -> answer.then().spec(Refused.with(422, "too-many-files")));
        String one = answers.stream().filter(answer -> answer.statusCode() == 201).findFirst().orElseThrow().path("id");
        Uploads.remove(worker, idea, one).then().statusCode(204);
        Uploads.begin(worker, idea, "PHOTO", "a.jpg", 1000).then().statusCode(201);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("ảnh.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "file-kind"),
                Arguments.of("ảnh.jpg", "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "file-kind"),
                Arguments.of("báo cáo.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), "file-kind"),
                Arguments.of("ảnh.jpg", SentFiles.pngOfSize(30_000, 30_000), "file-too-many-pixels"),
                Arguments.of("ảnh.heic", "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1), "file-heic"),
                Arguments.of("mật khẩu.docx", SentFiles.locked(SentFiles.office(SentFiles.WORD)), "file-locked"),
                Arguments.of("mật khẩu.pdf", SentFiles.pdf("/Encrypt 5 0 R"), "file-locked"),
                Arguments.of("bảng.xlsx", SentFiles.office(SentFiles.EXCEL, "xl/vbaProject.bin"), "file-active"),
                Arguments.of("bom.docx", SentFiles.bomb(), "file-unpacks-too-large"),
                Arguments.of("hỏng.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), "file-damaged"));
    }

    @Test
    void aNameLongerThanAnySystemHasIsRefusedByName() {
        for (int letters : new int[] {1_001, 100_000}) {
            Uploads.begin(worker, idea, "DOCUMENT", "x".repeat(letters - 4) + ".pdf", 100).then().spec(Refused.naming("name"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] content, String why) {
        String file = Uploads.sent(worker, idea, "PHOTO", name, content);

        Uploads.complete(worker, idea, file).then().spec(Refused.with(422, why));
        Uploads.complete(worker, idea, file).then().spec(Refused.with(422, why));
        Uploads.list(worker, idea).then().body("items", empty());
        Uploads.download(worker, idea, file, "file").then().spec(Refused.with(404, "not-found"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"../../../etc/passwd|passwd.pdf", "C:\\Users\\me\\báo cáo.pdf|báo cáo.pdf", "a\\u0000.php.jpg|a.pdf", "con.txt|_con.pdf",
            "hóa đơn\\u202Efdp.exe|hóa đơnfdp.pdf", "a\"; filename=x.html|a__ filename=x.pdf", "...|tep.pdf", "\\u200B|tep.pdf", "a<svg onload=alert(1)>.pdf|a_svg onload=alert(1)_.pdf"})
    void theNameIsOnlyAName(String sent, String shown) {
        String name = sent.replace("\\u0000", "\0").replace("\\u202E", "\u202E").replace("\\u200B", "\u200B");
        String file = Uploads.attached(worker, idea, "DOCUMENT", name, SentFiles.pdf(""));

        Uploads.list(worker, idea).then().body("items.name", contains(shown));
        Uploads.download(worker, idea, file, "file").then().statusCode(200).header("Content-Type", "application/pdf");
    }

    @Test
    void aVeryLongNameIsCut() {
        Uploads.attached(worker, idea, "DOCUMENT", "Ứ".repeat(1000), SentFiles.pdf(""));

        Uploads.list(worker, idea).then().body("items[0].name.length()", lessThan(130)).body("items[0].name", containsString("ỨỨỨ"));
    }

    @Test
    void filesAreSeenByThoseWhoMaySeeTheIdea() {
        String photo = Uploads.attached(worker, idea, "PHOTO", "a.jpg", SentFiles.picture("jpg", 40, 30));
        String report = Uploads.attached(worker, idea, "DOCUMENT", "b.pdf", SentFiles.pdf(""));
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        Person elsewhere = world.person("Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Nơi khác"));
        nobodySees(photo, officer, elsewhere, null);

        Api.submit(worker, idea).then().statusCode(200);

        Uploads.list(officer, idea).then().body("items.id", contains(photo, report));
        Uploads.download(officer, idea, report, "file").then().statusCode(200);
        nobodySees(photo, elsewhere, world.worker(campaign, unit), null);
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        Uploads.list(null, idea).then().statusCode(200).body("items.id", contains(photo));
        Uploads.download(null, idea, photo, "thumbnail").then().statusCode(200);
        Uploads.download(null, idea, report, "file").then().spec(Refused.with(404, "not-found"));
    }

    private void nobodySees(String file, Person... people) {
        for (Person person : people) {
            Uploads.list(person, idea).then().spec(Refused.with(404, "not-found"));
            Uploads.download(person, idea, file, "file").then().spec(Refused.with(404, "not-found"));
            Uploads.download(person, idea, file, "thumbnail").then().spec(Refused.with(404, "not-found"));
        }
    }

    @Test
    void aFileIsFoundUnderItsOwnIdeaAlone() {
        String file = Uploads.attached(worker, idea, "DOCUMENT", "b.pdf", SentFiles.pdf(""));
        String other = Api.draft(worker, campaign);

        Uploads.download(worker, other, file, "file").then().spec(Refused.with(404, "not-found"));
        Uploads.download(worker, idea, file, "thumbnail").then().spec(Refused.with(404, "not-found"));
        Uploads.remove(worker, other, file).then().spec(Refused.with(404, "not-found"));
        Uploads.part(worker, other, file, 0, new byte[1]).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void onlyTheAuthorSendsAndOnlyWhileTheTextMayBeChanged() {
        String arriving = Uploads.sent(worker, idea, "DOCUMENT", "a.pdf", SentFiles.pdf(""));
        String kept = Uploads.attached(worker, idea, "DOCUMENT", "b.pdf", SentFiles.pdf(""));
        Person stranger = world.worker(campaign, unit);
        Uploads.begin(stranger, idea, "PHOTO", "a.jpg", 10).then().spec(Refused.with(404, "not-found"));
        Uploads.part(stranger, idea, arriving, 0, new byte[1]).then().spec(Refused.with(404, "not-found"));
        Uploads.complete(stranger, idea, arriving).then().spec(Refused.with(404, "not-found"));
        Uploads.remove(stranger, idea, kept).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().body("{}").post("/api/v1/ideas/{id}/attachments", idea).then().spec(Refused.with(401, "unauthenticated"));

        Uploads.complete(worker, idea, arriving).then().statusCode(200);
        Api.submit(worker, idea).then().statusCode(200);

        Uploads.begin(worker, idea, "PHOTO", "a.jpg", 10).then().spec(Refused.with(409, "wrong-state"));
        Uploads.remove(worker, idea, kept).then().spec(Refused.with(409, "wrong-state"));
        Api.decide(world.person("Cán Bộ", Role.UNIT_OFFICER, unit), idea, Api.returning("Hãy thêm ảnh của gá kẹp mới.")).then().statusCode(200);
        String more = Uploads.attached(worker, idea, "DOCUMENT", "c.pdf", SentFiles.pdf(""));
        Uploads.remove(worker, idea, kept).then().statusCode(204);
        Uploads.list(worker, idea).then().body("items.id", contains(arriving, more));
    }

    @Test
    void theDecisionThatRecognisedAnIdeaIsAttachedByWhoDecides() {
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        Uploads.begin(officer, idea, "RECOGNITION", "QĐ.pdf", 10).then().spec(Refused.with(404, "not-found"));
        Api.submit(worker, idea).then().statusCode(200);

        Uploads.begin(worker, idea, "RECOGNITION", "QĐ.pdf", 10).then().spec(Refused.with(409, "wrong-state"));
        Uploads.begin(officer, idea, "PHOTO", "a.jpg", 10).then().spec(Refused.with(404, "not-found"));
        String decision = Uploads.attached(officer, idea, "RECOGNITION", "QĐ 12.pdf", SentFiles.pdf(""));
        Uploads.begin(officer, idea, "RECOGNITION", "QĐ.pdf", 10).then().spec(Refused.with(422, "too-many-files"));
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);

        Uploads.list(worker, idea).then().body("items.id", contains(decision)).body("items.kind", contains("RECOGNITION"));
        Uploads.list(null, idea).then().body("items", empty());
        Uploads.remove(officer, idea, decision).then().statusCode(204);
        Uploads.attached(officer, idea, "RECOGNITION", "QĐ 12.pdf", SentFiles.picture("jpg", 30, 40));
        Uploads.list(worker, idea).then().body("items", hasSize(1)).body("items[0].kind", equalTo("RECOGNITION")).body("items[0].type", equalTo("JPEG"));
    }

    @Test
    void whatNobodyFinishesOrNeedsIsCleared() {
        String removed = Uploads.attached(worker, idea, "PHOTO", "a.jpg", SentFiles.picture("jpg", 40, 30));
        String unfinished = Uploads.begin(worker, idea, "DOCUMENT", "b.pdf", 100).path("id");
        Uploads.part(worker, idea, unfinished, 0, new byte[50]).then().statusCode(200);
        List<StoredName> parts = names("SELECT p.stored_as FROM attachment_part p JOIN attachment a ON a.id = p.attachment_id WHERE a.idea_id = ?1");
        List<StoredName> files = names("SELECT stored_as FROM attachment WHERE idea_id = ?1 AND state = 'READY' UNION SELECT thumbnail_as FROM attachment WHERE idea_id = ?1 AND state = 'READY'");
        assertThat(parts).hasSize(1).allMatch(this::isThere);
        assertThat(files).hasSize(2).allMatch(this::isThere);

        Uploads.remove(worker, idea, removed).then().statusCode(204);
        waste.clear();

        assertThat(files).noneMatch(this::isThere);
        assertThat(parts).allMatch(this::isThere);
        clock.advance(Attachment.TIME_TO_SEND.plus(Duration.ofMinutes(1)));
        waste.clear();
        assertThat(parts).noneMatch(this::isThere);
        Uploads.part(world.signedInAgain(worker), idea, unfinished, 50, new byte[50]).then().spec(Refused.with(404, "not-found"));
        Uploads.list(world.signedInAgain(worker), idea).then().body("items", empty());
    }

    @Test
    void whatAPhoneWroteIntoAPhotoIsGoneAsSoonAsThePhotoIsTakenOrRefused() {
        for (byte[] sent : List.of(SentFiles.phonePhoto(400, 300), "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8))) {
            String file = Uploads.sent(worker, idea, "PHOTO", "ảnh.jpg", sent);
            List<StoredName> parts = names("SELECT p.stored_as FROM attachment_part p JOIN attachment a ON a.id = p.attachment_id WHERE a.idea_id = ?1");
            assertThat(parts).isNotEmpty().allMatch(this::isThere);

            Uploads.complete(worker, idea, file);

            assertThat(parts).noneMatch(this::isThere);
        }
    }

    private boolean isThere(StoredName name) {
        try {
            store.open(name).close();
            return true;
        } catch (DomainException gone) {
            return false;
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private List<StoredName> names(String sql) {
        @SuppressWarnings("unchecked")
        List<Object> found = database.createNativeQuery(sql).setParameter(1, vn.sangkien.shared.id.Id.fromString(idea).value()).getResultList();
        return found.stream().map(name -> new StoredName(name.toString())).toList();
    }
}
