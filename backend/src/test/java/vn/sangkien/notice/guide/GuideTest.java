package vn.sangkien.notice.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.idea.attachment.SentFiles;

/** Administrators of the whole tree write guides with pictures and videos; everybody reads what is published. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GuideTest {

    private static final String DRAFTS = "/api/v1/guide-drafts";
    private static final String DRAFT = DRAFTS + "/{id}";
    private static final String FILES = DRAFT + "/files";
    private static final String GUIDE = "/api/v1/guides/{slug}";
    private static final String FILE = "/api/v1/guide-files/{name}";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private Person admin;
    private String slug;

    @BeforeEach
    void anAdministratorOfTheWholeTree() {
        admin = world.person("Quản Trị Hướng Dẫn", Role.ADMIN, world.root());
        slug = "bai-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void everyInstallationHasGuidesFromItsFirstDayInBothLanguages() {
        Api.anonymous().get("/api/v1/guides").then().statusCode(200)
                .body("items.slug", hasItems("sign-in", "submit", "returned", "assisted-entry", "review", "import"));
        for (String ready : List.of("sign-in", "submit", "returned", "assisted-entry", "review", "import")) {
            Api.anonymous().get(GUIDE, ready).then().statusCode(200).body("steps.size()", greaterThan(4)).body("steps.findAll { it.text.vi == it.text.en }.size()", equalTo(0))
                    .body("heading.vi", notNullValue()).body("summary.en", notNullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "submit", "returned", "assisted-entry", "review", "import"})
    void theReadyOnesShowTheScreensInPicturesAndInAVideoWithCaptions(String ready) {
        JsonPath guide = Api.anonymous().get(GUIDE, ready).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> files = new ArrayList<>(guide.<Map<String, Object>>getList("steps.picture").stream().filter(Objects::nonNull).toList());
        assertThat(files).hasSizeGreaterThan(4);
        List<Map<String, Object>> english = guide.<Map<String, Object>>getList("steps.pictureEn").stream().filter(Objects::nonNull).toList();
        assertThat(english).hasSameSizeAs(files).doesNotContainAnyElementsOf(files);
        files.addAll(english);
        files.addAll(List.of(guide.getMap("video"), guide.getMap("captions"), guide.getMap("captionsEn")));
        for (Map<String, Object> file : files) {
            byte[] content = Api.anonymous().get(FILE, file.get("name")).then().statusCode(200).extract().asByteArray();
            assertThat(content).as(file.toString()).hasSize((Integer) file.get("bytes"));
        }
        assertThat(guide.getList("steps.findAll { it.picture != null }.alt.en")).doesNotContainNull();
        Api.anonymous().header("Range", "bytes=1000-1009").get(FILE, guide.getString("video.name")).then().statusCode(206).header("Content-Length", "10").header("Content-Type", containsString("video/webm"));
    }

    @Test
    void oneIsReadByEverybodyOnceItIsPublished() {
        String id = created(body());
        Api.anonymous().get(GUIDE, slug).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get("/api/v1/guides").then().body("items.slug", not(hasItem(slug)));
        Api.as(admin).get(DRAFTS).then().statusCode(200).body("items.find { it.slug == '" + slug + "' }.published", equalTo(false));

        var published = body();
        published.put("published", true);
        change(id, 0, published).statusCode(200).header("ETag", "\"1\"").body("published", equalTo(true));

        Response read = Api.anonymous().get(GUIDE, slug);
        read.then().statusCode(200).body("steps[1].text.vi", equalTo("Bấm nút Gửi.\nChờ một chút.")).body("audience", equalTo("SUPPORT")).body("video", nullValue()).header("Cache-Control", "no-cache");
        Api.anonymous().header("If-None-Match", read.header("ETag")).get(GUIDE, slug).then().statusCode(304);
        Response list = Api.anonymous().get("/api/v1/guides");
        list.then().body("items.slug", hasItem(slug));
        Api.anonymous().header("If-None-Match", list.header("ETag")).get("/api/v1/guides").then().statusCode(304);

        change(id, 1, body()).statusCode(200);
        Api.anonymous().header("If-None-Match", read.header("ETag")).get(GUIDE, slug).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void whoWroteLaterWritesOverNobody() {
        String id = created(body());
        change(id, 0, body()).statusCode(200);
        change(id, 0, body()).spec(Refused.with(409, "stale-version"));
        Api.as(admin).body(body()).put(DRAFT, id).then().spec(Refused.with(428, "precondition-required"));
        Api.as(admin).header("If-Match", "\"0\"").delete(DRAFT, id).then().spec(Refused.with(409, "stale-version"));
        Api.as(admin).header("If-Match", "\"1\"").delete(DRAFT, id).then().statusCode(204);
        Api.as(admin).get(DRAFT, id).then().spec(Refused.with(404, "not-found"));
        List<?> lines = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE actor_id = ?1 AND object_type = 'GUIDE' ORDER BY id")
                .setParameter(1, admin.value()).getResultList());
        assertThat(lines).map(Object::toString).containsExactly("GUIDE_WRITTEN", "GUIDE_WRITTEN", "GUIDE_REMOVED");
    }

    @Test
    void stepsStandInTheOrderInWhichTheyWereSent() {
        String id = created(body());
        var turned = body();
        turned.put("steps", List.of(step("Ba"), step("Hai"), step("Một")));
        change(id, 0, turned).statusCode(200);
        Api.as(admin).get(DRAFT, id).then().body("guide.steps.text.vi", equalTo(List.of("Ba bước", "Hai bước", "Một bước")));
        turned.put("steps", List.of(step("Một")));
        change(id, 1, turned).body("guide.steps.size()", equalTo(1));
    }

    @Test
    void sentTwiceItIsOne() {
        for (int i = 0; i < 2; i++) {
            Api.as(admin).header("Idempotency-Key", "guide-" + slug).body(body()).post(DRAFTS).then().statusCode(201).body("guide.slug", equalTo(slug));
        }
        Api.creating(admin).body(body()).post(DRAFTS).then().spec(Refused.naming("slug"));
    }

    @Test
    void onlyAdministratorsOfTheWholeTreeWrite() {
        String id = created(body());
        Person below = world.person("Quản Trị Tỉnh", Role.ADMIN, world.upper(world.root(), "Công đoàn tỉnh thử hướng dẫn"));
        for (Person other : List.of(below, world.person("Người Lạ"), world.person("Tổ Viên", Role.SUPPORT, world.root()))) {
            Api.as(other).get(DRAFTS).then().spec(Refused.with(403, "forbidden"));
            Api.as(other).get(DRAFT, id).then().spec(Refused.with(403, "forbidden"));
            Api.creating(other).body(body()).post(DRAFTS).then().spec(Refused.with(403, "forbidden"));
            Api.as(other).header("If-Match", "\"0\"").body(body()).put(DRAFT, id).then().spec(Refused.with(403, "forbidden"));
            Api.as(other).header("If-Match", "\"0\"").delete(DRAFT, id).then().spec(Refused.with(403, "forbidden"));
            send(other, id, "PICTURE", SentFiles.picture("png", 20, 20)).spec(Refused.with(403, "forbidden"));
        }
        Api.anonymous().get(DRAFTS).then().spec(Refused.with(401, "unauthenticated"));
    }

    @ParameterizedTest
    @CsvSource({"slug,Có Dấu", "slug,a/b", "slug,-a-", "slug,''", "headingVi,ab", "headingEn,''", "summaryVi,''", "position,-1", "position,10000"})
    void whatIsMissingOrOddIsNamed(String field, String value) {
        var wrong = body();
        wrong.put(field, field.equals("position") ? (Object) Integer.valueOf(value) : value);
        Api.creating(admin).body(wrong).post(DRAFTS).then().spec(Refused.naming(field));
    }

    @Test
    void aGuideHasStepsAndNotTooManyNorTooLongOnes() {
        var none = body();
        none.put("steps", List.of());
        Api.creating(admin).body(none).post(DRAFTS).then().spec(Refused.naming("steps"));
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 31; i++) {
            many.add(step("Bước " + i));
        }
        none.put("steps", many);
        Api.creating(admin).body(none).post(DRAFTS).then().spec(Refused.naming("steps"));
        none.put("steps", List.of(step("x".repeat(2001))));
        Api.creating(admin).body(none).post(DRAFTS).then().spec(Refused.naming("steps[0].textVi"));
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "<script>alert(1)</script>'; DROP TABLE guide; --";
        var body = body();
        body.put("headingVi", hostile);
        body.put("steps", List.of(Map.of("textVi", hostile + "\u202E\u0000", "textEn", hostile)));
        String id = created(body);
        Api.as(admin).get(DRAFT, id).then().body("guide.heading.vi", equalTo(hostile)).body("guide.steps[0].text.vi", equalTo(hostile));
    }

    @Test
    void aPictureIsDrawnAnewAndShownWithItsSize() {
        String id = created(body());
        String picture = sent(id, "PICTURE", SentFiles.phonePhoto(2400, 1200));
        change(id, 0, withPicture(picture)).statusCode(200).body("guide.steps[0].alt.vi", equalTo("Nút Gửi ở góc phải"))
                .body("guide.steps[0].picture.width", lessThanOrEqualTo(1600)).body("guide.steps[0].picture.type", equalTo("JPEG"));

        byte[] shown = Api.anonymous().get(FILE, picture).then().statusCode(200).header("Content-Type", containsString("image/jpeg"))
                .header("Cache-Control", "public, max-age=31536000, immutable").header("Content-Security-Policy", containsString("sandbox")).extract().asByteArray();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).startsWith("\u00FF\u00D8\u00FF").doesNotContain("GPS 10.762622");
    }

    @Test
    void aPictureWithoutADescriptionInBothLanguagesIsNotTaken() {
        String id = created(body());
        String picture = sent(id, "PICTURE", SentFiles.picture("png", 40, 30));
        var body = body();
        body.put("steps", List.of(Map.of("textVi", "Bấm nút", "textEn", "Press it", "picture", picture, "altVi", "Nút Gửi")));
        change(id, 0, body).spec(Refused.naming("steps[0].altEn"));
    }

    @Test
    void aVideoIsPlayedFromAnyPlace() {
        String id = created(body());
        byte[] film = mp4(300_000);
        String video = sent(id, "VIDEO", film);
        String captions = sent(id, "CAPTIONS", "WEBVTT\n\n00:00.000 --> 00:02.000\nBấm nút Gửi".getBytes(StandardCharsets.UTF_8));
        var body = body();
        body.put("video", video);
        body.put("captions", captions);
        change(id, 0, body).statusCode(200).body("guide.video.type", equalTo("MP4")).body("guide.video.bytes", equalTo(film.length)).body("guide.captions.name", equalTo(captions));

        Api.anonymous().get(FILE, video).then().statusCode(200).header("Accept-Ranges", "bytes").header("Content-Length", String.valueOf(film.length)).header("Content-Type", containsString("video/mp4"));
        byte[] middle = Api.anonymous().header("Range", "bytes=100000-100009").get(FILE, video).then().statusCode(206)
                .header("Content-Range", "bytes 100000-100009/" + film.length).header("Content-Length", "10").extract().asByteArray();
        assertThat(middle).containsExactly(Arrays.copyOfRange(film, 100_000, 100_010));
        Api.anonymous().header("Range", "bytes=" + film.length + "-").get(FILE, video).then().statusCode(416).header("Content-Range", "bytes */" + film.length);
        Api.anonymous().header("Range", "bytes=0-9").header("If-Range", "\"another\"").get(FILE, video).then().statusCode(200);
        Api.anonymous().get(FILE, captions).then().statusCode(200).header("Content-Type", containsString("text/vtt"));
    }

    @Test
    void eachLanguageMayHaveItsOwnPictureVideoAndCaptions() {
        String id = created(body());
        String vi = sent(id, "PICTURE", SentFiles.picture("png", 40, 30));
        String en = sent(id, "PICTURE", SentFiles.picture("png", 41, 30));
        String film = sent(id, "VIDEO", mp4(5000));
        String words = sent(id, "CAPTIONS", "WEBVTT\n\n00:00.000 --> 00:02.000\nPress Send".getBytes(StandardCharsets.UTF_8));
        var body = body();
        var both = new HashMap<>(Map.of("textVi", "Bấm nút", "textEn", "Press it", "picture", vi, "pictureEn", en, "altVi", "Nút Gửi", "altEn", "The button"));
        body.put("steps", List.of(both, Map.of("textVi", "Chỉ có ảnh tiếng Anh", "textEn", "English only", "pictureEn", en, "altVi", "Nút Gửi", "altEn", "The button")));
        body.put("videoEn", film);
        body.put("captionsEn", words);

        change(id, 0, body).statusCode(200).body("guide.steps[0].picture.name", equalTo(vi)).body("guide.steps[0].pictureEn.name", equalTo(en))
                .body("guide.steps[1].picture", nullValue()).body("guide.steps[1].alt.en", equalTo("The button"))
                .body("guide.video", nullValue()).body("guide.videoEn.name", equalTo(film)).body("guide.captionsEn.name", equalTo(words));
        Api.as(admin).get(DRAFTS).then().body("items.find { it.slug == '" + slug + "' }.video", equalTo(true));

        both.remove("pictureEn");
        body.put("steps", List.of(both));
        body.put("videoEn", null);
        change(id, 1, body).spec(Refused.naming("captionsEn"));
        body.put("captionsEn", null);
        change(id, 1, body).statusCode(200);
        Api.anonymous().get(FILE, vi).then().statusCode(200);
        for (String replaced : List.of(en, film, words)) {
            Api.anonymous().get(FILE, replaced).then().spec(Refused.with(404, "not-found"));
        }
    }

    @Test
    void anEnglishPictureNeedsADescriptionAsWell() {
        String id = created(body());
        var body = body();
        body.put("steps", List.of(Map.of("textVi", "Bấm nút", "textEn", "Press it", "pictureEn", sent(id, "PICTURE", SentFiles.picture("png", 40, 30)))));
        change(id, 0, body).spec(Refused.naming("steps[0].altVi"));
    }

    @Test
    void onlyAVideoMayBeLong() {
        String id = created(body());
        byte[] film = mp4(21 << 20);
        send(admin, id, "VIDEO", film).statusCode(201).body("bytes", equalTo(film.length));
        send(admin, id, "PICTURE", film).spec(Refused.with(422, "guide-file-too-large"));
        send(admin, id, "CAPTIONS", film).spec(Refused.with(422, "guide-file-too-large"));
        Api.creating(admin).contentType("application/octet-stream").body(film).post("/api/v1/imports").then().spec(Refused.with(413, "body-too-large"));
        Api.creating(admin).body("\"" + "x".repeat(2 << 20) + "\"").post(DRAFTS).then().spec(Refused.with(413, "body-too-large"));
    }

    @Test
    void whatIsNoVideoIsRefusedWhateverItIsCalled() {
        String id = created(body());
        byte[] cutOff = Arrays.copyOf(mp4(5000), 3000);
        byte[] matroska = ByteBuffer.allocate(64).putInt(0x1A45DFA3).put(new byte[] {0, 0x42, (byte) 0x82, (byte) 0x88}).put("matroska".getBytes(StandardCharsets.US_ASCII)).array();
        for (byte[] other : List.of(cutOff, matroska, SentFiles.picture("png", 20, 20), "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), new byte[20])) {
            send(admin, id, "VIDEO", other).spec(Refused.with(422, "guide-file-kind"));
        }
        byte[] webm = ByteBuffer.allocate(64).putInt(0x1A45DFA3).put(new byte[] {(byte) 0x9F, 0x42, (byte) 0x82, (byte) 0x84}).put("webm".getBytes(StandardCharsets.US_ASCII)).array();
        send(admin, id, "VIDEO", webm).statusCode(201).body("type", equalTo("WEBM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n00:00:01,000 --> 00:00:02,000\nsrt", "<html>", "WEBVTTX"})
    void whatAreNoCaptionsIsRefused(String text) {
        send(admin, created(body()), "CAPTIONS", text.getBytes(StandardCharsets.UTF_8)).spec(Refused.with(422, "guide-file-kind"));
    }

    @Test
    void filesOfAnotherGuideOrOfAnotherKindAreNotTaken() {
        String id = created(body());
        String own = sent(id, "PICTURE", SentFiles.picture("png", 40, 30));
        slug += "-b";
        String other = created(body());
        change(other, 0, withPicture(own)).spec(Refused.naming("steps[0].picture"));
        var body = body();
        body.put("video", sent(other, "PICTURE", SentFiles.picture("png", 30, 30)));
        change(other, 0, body).spec(Refused.naming("video"));
        body.put("video", null);
        body.put("captions", sent(other, "CAPTIONS", "WEBVTT".getBytes(StandardCharsets.UTF_8)));
        change(other, 0, body).spec(Refused.naming("captions"));
    }

    @Test
    void whatWasReplacedGoesAndWhatWasNeverPutInGoesAfterADay() {
        String id = created(body());
        String first = sent(id, "PICTURE", SentFiles.picture("png", 40, 30));
        change(id, 0, withPicture(first)).statusCode(200);
        assertThat(waste(first)).isZero();
        String second = sent(id, "PICTURE", SentFiles.picture("png", 50, 30));
        String unused = sent(id, "PICTURE", SentFiles.picture("png", 60, 30));
        assertThat(waste(second)).isOne();

        change(id, 1, withPicture(second)).statusCode(200);
        Api.anonymous().get(FILE, first).then().spec(Refused.with(404, "not-found"));
        assertThat(waste(first)).isOne();
        assertThat(waste(second)).isZero();
        Api.anonymous().get(FILE, unused).then().statusCode(200);

        clock.advance(Duration.ofHours(25));
        Api.anonymous().get(FILE, unused).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get(FILE, second).then().statusCode(200);
        clock.run();

        Api.as(admin).header("If-Match", "\"2\"").delete(DRAFT, id).then().statusCode(204);
        Api.anonymous().get(FILE, second).then().spec(Refused.with(404, "not-found"));
        assertThat(waste(second)).isOne();
    }

    private long waste(String name) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("SELECT COUNT(*) FROM stored_waste WHERE stored_as = ?1")
                .setParameter(1, name).getSingleResult()).longValue());
    }

    /** A head, the description, and the rest filled with what is shown. */
    private static byte[] mp4(int bytes) {
        var film = ByteBuffer.allocate(bytes);
        film.putInt(16).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(512);
        film.putInt(16).put("moov".getBytes(StandardCharsets.US_ASCII)).putLong(7);
        film.putInt(bytes - 32).put("mdat".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; film.hasRemaining(); i++) {
            film.put((byte) (i * 31 + i / 251));
        }
        return film.array();
    }

    private Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("slug", slug);
        body.put("audience", "SUPPORT");
        body.put("position", 500);
        body.put("published", false);
        body.put("headingVi", "Bài thử");
        body.put("headingEn", "A test");
        body.put("summaryVi", "Tóm tắt bài thử");
        body.put("summaryEn", "Summary of the test");
        body.put("steps", List.of(step("Mở trang"), Map.of("textVi", "Bấm nút Gửi.\nChờ một chút.", "textEn", "Press Send.\nWait a moment.")));
        return body;
    }

    private Map<String, Object> withPicture(String picture) {
        var body = body();
        body.put("steps", List.of(Map.of("textVi", "Bấm nút", "textEn", "Press it", "picture", picture, "altVi", "Nút Gửi ở góc phải", "altEn", "The button Send on the right")));
        return body;
    }

    private static Map<String, Object> step(String text) {
        return Map.of("textVi", text + " bước", "textEn", "Step " + text);
    }

    private String created(Map<String, Object> body) {
        return Api.creating(admin).body(body).post(DRAFTS).then().statusCode(201).extract().path("guide.id");
    }

    private ValidatableResponse change(String id, int read, Map<String, Object> body) {
        return Api.as(admin).header("If-Match", "\"" + read + "\"").body(body).put(DRAFT, id).then();
    }

    private static ValidatableResponse send(Person by, String id, String kind, byte[] content) {
        return Api.creating(by).contentType("application/octet-stream").queryParam("kind", kind).body(content).post(FILES, id).then();
    }

    private String sent(String id, String kind, byte[] content) {
        return send(admin, id, kind, content).statusCode(201).extract().path("name");
    }
}
