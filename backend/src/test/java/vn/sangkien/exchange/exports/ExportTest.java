package vn.sangkien.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import vn.sangkien.idea.index.IdeaIndexer;

/** Somebody takes a list away as a file. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {

    /** What programs would compute, one in wide letters. */
    private static final List<String> ODD = List.of("=HYPERLINK(\"http://x.example\",\"Bấm vào đây\")", "+84 số máy bơm nước tưới", "-1+1 cách tính công mới",
            "@SUM(1;1) máy cắt vải tự động", "\uFF1D1+1 máy trộn bê tông");

    @Inject
    World world;
    @Inject
    IdeaIndexer indexer;
    @Inject
    ExportWork work;
    @Inject
    ExportData data;
    @Inject
    EntityManager database;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit upper;
    private Unit unit;
    private Person worker;
    private Person officer;

    @BeforeEach
    void aUnitWithAWorkerAndAnOfficer() throws InterruptedException {
        indexer.takeUpAll();
        campaign = world.campaign();
        upper = world.upper(world.root(), "Công đoàn quận Xuất Tệp");
        unit = world.unit(upper, "Cơ sở xuất tệp");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ Xuất Tệp", Role.UNIT_OFFICER, upper);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void theFileHasTheRowsOfTheSearchInItsOrderAndComputesNothing() throws Exception {
        ODD.forEach(title -> submitted(worker, title));
        Api.draft(worker, campaign);
        indexer.takeUpAll();

        String id = asked(officer, ideas("CSV"));
        Api.as(officer).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("WAITING")).body("available", equalTo(false));
        Api.as(officer).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(409, "export-not-ready"));
        work.all(() -> false);

        JsonPath done = Api.as(officer).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("DONE")).extract().jsonPath();
        byte[] file = file(officer, id);
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> shown = Api.as(officer).queryParam("campaign", campaign.id()).queryParam("limit", 100).get("/api/v1/idea-search").path("items.number");
        assertThat(shown).hasSize(ODD.size());
        assertThat(done.getInt("done")).isEqualTo(shown.size());
        assertThat(done.getInt("total")).isEqualTo(shown.size());
        assertThat(done.getString("asOf")).isNotNull();
        assertThat(done.getString("fileName")).matches("sang-kien-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(numbers(text)).containsExactlyElementsOf(shown);
        assertThat(text).startsWith("\uFEFFSố,Tên sáng kiến,Trạng thái,").contains("\r\nSố dòng,5,").contains("\r\nSố liệu đến,")
                .contains("\"'=HYPERLINK(", ",'+84 số", ",'-1+1 cách", ",'@SUM(1;1)", ",'\uFF1D1+1").doesNotContain(worker.name());
        assertThat(done.getString("sha256")).isEqualTo(sha256(file));
        assertThat(done.getLong("size")).isEqualTo(file.length);
        String rows = text.substring(0, text.indexOf("\r\n,,"));
        assertThat(done.getString("rowsSha256")).isEqualTo(sha256((rows + "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(text).contains(done.getString("rowsSha256"));
        assertThat(actions(officer)).contains("EXPORT_ASKED", "EXPORT_DOWNLOADED");
    }

    @Test
    void theWorkbookHasTheSameRowsWithNumbersAndDaysAsSuch() throws Exception {
        ODD.forEach(title -> submitted(worker, title));
        indexer.takeUpAll();
        String csv = made(officer, ideas("CSV"));
        String xlsx = made(officer, ideas("XLSX"));

        assertThat((String) Api.as(officer).get("/api/v1/exports/{id}", xlsx).path("rowsSha256")).isEqualTo(Api.as(officer).get("/api/v1/exports/{id}", csv).path("rowsSha256"));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(officer, xlsx)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Sáng kiến", "Thông tin");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(1))).containsExactlyInAnyOrderElementsOf(ODD);
            assertThat(rows.get(1).getCell(10).asDate()).isEqualTo("2025-03-01T00:00:00");
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null && cell.getType() == CellType.FORMULA)).isEmpty();
            List<Row> about = workbook.getSheet(1).orElseThrow().read();
            assertThat(about.stream().filter(row -> row.getCellText(0).equals("Số dòng")).map(row -> row.getCell(1).asNumber().intValue())).containsExactly(5);
        }
    }

    @Test
    void everyFilterOfTheSearchNarrowsTheFile() throws Exception {
        Unit school = world.unit(upper, "Trường học xuất tệp", vn.sangkien.unit.Block.PUBLIC_SERVICE);
        Person teacher = world.worker(campaign, school);
        submitted(worker, "Giá treo dụng cụ đo");
        submitted(teacher, "Thẻ học vần cho lớp một");
        indexer.takeUpAll();
        world.grant(officer, Role.UNIT_OFFICER, school);

        for (Map<String, ?> filter : List.of(Map.of("unit", school.id()), Map.of("block", "PUBLIC_SERVICE"), Map.of("q", "the hoc van"))) {
            assertThat(titles(text(made(officer, ideas("CSV", filter))))).containsExactly("Thẻ học vần cho lớp một");
        }
        assertThat(titles(text(made(officer, ideas("CSV", Map.of("state", "VALID")))))).isEmpty();
        Api.creating(officer).body(ideas("CSV", Map.of("from", "2026-03-02", "until", "2026-03-01"))).post("/api/v1/exports").then().spec(Refused.naming("until"));
        Api.creating(officer).body(ideas("CSV", Map.of("state", "DRAFT"))).post("/api/v1/exports").then().spec(Refused.naming("state"));
    }

    @Test
    void namesAreTakenOnlyForAReasonAndOnlyOfOnesOwnUnits() throws Exception {
        Unit foreign = world.unit(world.root(), "Cơ sở nơi khác");
        Person stranger = world.worker(campaign, foreign);
        Person reviewer = world.person("Người Thẩm Định", Role.REVIEWER, world.root());
        String published = submitted(stranger, "Máy gieo hạt dùng pin mặt trời");
        Api.decide(reviewer, published, Api.ACCEPT).then().statusCode(200);
        submitted(worker, "Gá kẹp phôi thay nhanh");
        indexer.takeUpAll();

        Api.creating(officer).body(personal(null)).post("/api/v1/exports").then().spec(Refused.naming("reason"));
        Api.creating(reviewer).body(personal("Đối chiếu danh sách")).post("/api/v1/exports").then().spec(Refused.with(403, "forbidden"));
        String text = text(made(officer, personal("Đối chiếu danh sách khen thưởng")));

        assertThat(text).contains("Tác giả").contains(worker.name()).doesNotContain(stranger.name()).contains("Máy gieo hạt dùng pin mặt trời");
        assertThat(text.lines().filter(line -> line.contains("Máy gieo hạt")).findFirst().orElseThrow()).endsWith("•••,•••,•••");
        assertThat(reasons(officer)).contains("Đối chiếu danh sách khen thưởng");
    }

    @Test
    void aFileIsItsOwnersAloneAndWorkersHaveNone() throws Exception {
        String id = made(officer, ideas("CSV"));
        Person colleague = world.person("Cán Bộ Cùng Quận", Role.UNIT_OFFICER, upper);

        Api.as(colleague).get("/api/v1/exports/{id}", id).then().spec(Refused.with(404, "not-found"));
        Api.as(colleague).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(404, "not-found"));
        Api.as(colleague).post("/api/v1/exports/{id}/cancel", id).then().spec(Refused.with(404, "not-found"));
        Api.as(colleague).get("/api/v1/exports").then().statusCode(200).body("items", hasSize(0));
        Api.creating(worker).body(ideas("CSV")).post("/api/v1/exports").then().spec(Refused.with(403));
        Api.as(officer).get("/api/v1/exports").then().statusCode(200).body("items.id", equalTo(List.of(id))).body("nextCursor", nullValue());
    }

    @Test
    void whoHasLostARightMayNotHaveTheFileMadeByIt() throws Exception {
        String id = made(officer, ideas("CSV"));
        file(officer, id);
        world.endGrants(officer);
        world.grant(officer, Role.UNIT_OFFICER, unit);

        Api.as(world.signedInAgain(officer)).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(403, "export-right-lost"));
        world.grant(officer, Role.LEADER, upper);
        file(world.signedInAgain(officer), id);
    }

    @Test
    void whoLosesEverythingBeforeItIsMadeGetsNoFile() {
        String id = asked(officer, ideas("CSV"));
        world.endGrants(officer);
        work.all(() -> false);
        world.grant(officer, Role.UNIT_OFFICER, unit);

        Api.as(world.signedInAgain(officer)).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("FAILED"))
                .body("problem", containsString("Quyền của bạn đã thay đổi")).body("problemEn", containsString("rights changed"));
    }

    @Test
    void oneThatIsCancelledIsNeverMade() {
        String id = asked(officer, ideas("XLSX"));
        Api.as(officer).post("/api/v1/exports/{id}/cancel", id).then().statusCode(200).body("state", equalTo("CANCELLED"));
        work.all(() -> false);

        Api.as(officer).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("CANCELLED")).body("done", equalTo(0));
        Api.as(officer).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(409, "export-not-ready"));
        assertThat(actions(officer)).contains("EXPORT_CANCELLED");
    }

    @Test
    void aServerThatStopsInTheMiddleLeavesNoHalfFileAndTheNextOneMakesItWhole() throws Exception {
        ODD.forEach(title -> submitted(worker, title));
        indexer.takeUpAll();
        String id = asked(officer, ideas("CSV"));
        var asked = new AtomicInteger();

        // The first question comes before it begins, the others before each row.
        work.all(() -> asked.getAndIncrement() >= 3);
        Api.as(officer).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("RUNNING")).body("available", equalTo(false));
        Api.as(officer).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(409, "export-not-ready"));
        work.all(() -> false);

        Api.as(officer).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("DONE")).body("done", equalTo(ODD.size()));
        assertThat(numbers(text(id))).hasSize(ODD.size()).doesNotHaveDuplicates();
    }

    @Test
    void aFileGoesAfterAWeek() throws Exception {
        String id = made(officer, ideas("CSV"));
        clock.stopAt(clock.instant().plus(Duration.ofDays(7)).minusSeconds(600));
        file(world.signedInAgain(officer), id);
        clock.advance(Duration.ofMinutes(20));
        Person later = world.signedInAgain(officer);
        Api.as(later).get("/api/v1/exports/{id}", id).then().statusCode(200).body("state", equalTo("EXPIRED")).body("available", equalTo(false));
        Api.as(later).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(409, "export-expired"));

        QuarkusTransaction.requiringNew().run(() -> data.removeExpired(clock.instant(), 500));
        assertThat(stored(id)).isNull();
        Api.as(later).get("/api/v1/exports/{id}/file", id).then().spec(Refused.with(409, "export-expired"));
        clock.advance(Duration.ofDays(91));
        QuarkusTransaction.requiringNew().run(() -> data.removeExpired(clock.instant(), 500));
        Api.as(world.signedInAgain(officer)).get("/api/v1/exports/{id}", id).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void fiftyOrdersForTheSameAreOneAndMoreThanThreeDifferentOnesAreRefused() throws Exception {
        Set<String> ids = new TreeSet<>(AtOnce.call(50, () -> asked(officer, ideas("CSV"))));
        assertThat(ids).hasSize(1);
        asked(officer, ideas("XLSX"));
        asked(officer, ideas("CSV", Map.of("unit", unit.id())));
        Api.creating(officer).body(ideas("XLSX", Map.of("unit", unit.id()))).post("/api/v1/exports").then().spec(Refused.with(429, "too-many-exports"));
        assertThat(asked(officer, ideas("CSV"))).isIn(ids);
    }

    @Test
    void aBoardAsAFileIsTheBoardOfTheScreen() throws Exception {
        var phase = campaign.phase(1);
        for (String name : ODD) {
            Unit below = world.unit(upper, name);
            world.tally(phase.value(), below, vn.sangkien.unit.Block.ENTERPRISE, name.length());
            world.targets(phase, below, vn.sangkien.unit.Block.ENTERPRISE, 7, null);
        }
        Map<String, ?> board = Map.of("campaign", campaign.id(), "unit", upper.id(), "order", "PCT_ASSIGNED");
        String text = text(made(officer, Map.of("kind", "BOARD", "format", "CSV", "board", board, "personal", false)));

        JsonPath screen = Api.as(officer).queryParams(board).get("/api/v1/leaderboards").then().statusCode(200).extract().jsonPath();
        List<String> lines = text.lines().dropWhile(line -> !line.startsWith("Hạng,")).skip(1).takeWhile(line -> !line.startsWith(",,,,,,,,,,")).toList();
        assertThat(lines).hasSameSizeAs(screen.getList("rows"));
        assertThat(lines.stream().map(line -> line.split(",")[1])).containsExactlyElementsOf(screen.getList("rows.unit.code"));
        assertThat(lines.get(0)).contains(",7," + screen.getString("rows[0].targets.pctAssigned") + ",");
        assertThat(text).contains("Số dòng," + lines.size());
    }

    @Test
    void whatLiesOnADeskIsTakenAwayAsTheDeskShowsIt() {
        Api.as(world.person("Quản Trị Tổ", Role.ADMIN, upper)).header("If-Match", "\"0\"").body(Map.of("name", "Tổ quận", "phone", "1900 6116"))
                .put("/api/v1/units/{id}/support-team", upper.id()).then().statusCode(200);
        for (String question : List.of("Tôi không gửi ảnh được.", "=1+1 là câu hỏi về đơn vị của tôi.")) {
            Api.creating(worker).body(Map.of("topic", "PHOTOS", "text", question, "unitId", unit.id())).post("/api/v1/support-cases").then().statusCode(201);
        }
        officer = world.person("Thành Viên Tổ Hỗ Trợ", Role.SUPPORT, upper);
        List<String> shown = Api.as(officer).get("/api/v1/support-cases").path("items.text");

        Map<String, Object> order = new LinkedHashMap<>(Map.of("kind", "HELP_REQUESTS", "format", "CSV", "help", Map.of("state", "OPEN"), "personal", false));
        String plain = text(made(officer, order));
        order.putAll(Map.of("personal", true, "reason", "Đối chiếu với sổ trực"));
        String named = text(made(officer, order));
        String closed = text(made(officer, Map.of("kind", "HELP_REQUESTS", "format", "CSV", "help", Map.of("state", "CLOSED"), "personal", false)));

        assertThat(shown).hasSize(2);
        assertThat(rows(plain)).as(plain).hasSize(2).allSatisfy(row -> assertThat(row).contains("Ảnh và tệp", "Chưa ai nhận", unit.name()).doesNotContain(worker.name(), "ảnh được"));
        assertThat(rows(named)).satisfiesExactly(row -> assertThat(row).contains(worker.name(), shown.get(0).replace("=", "'=")), row -> assertThat(row).contains(shown.get(1).replace("=", "'=")));
        assertThat(rows(closed)).isEmpty();
        Api.creating(worker).body(order).post("/api/v1/exports").then().spec(Refused.with(403));
    }

    @Test
    void whatWaitsForADecisionIsTakenAwayAsTheQueueShowsIt() throws Exception {
        Person reviewer = world.person("Người Thẩm Định", Role.REVIEWER, upper);
        ODD.forEach(title -> submitted(worker, title));
        Map<String, ?> order = Map.of("kind", "REVIEW_QUEUE", "format", "CSV", "queue", Map.of("campaign", campaign.id()), "personal", false);
        Api.creating(world.person("Lãnh Đạo", Role.LEADER, upper)).body(order).post("/api/v1/exports").then().spec(Refused.with(403, "forbidden"));
        String text = new String(file(reviewer, made(reviewer, order)), StandardCharsets.UTF_8);

        List<String> shown = Api.as(reviewer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").path("items.number");
        assertThat(numbers(text)).hasSize(ODD.size()).containsExactlyElementsOf(shown);
        assertThat(text).doesNotContain(worker.name());
    }

    @Test
    void aSubtreeIsTakenAwayFromTheTopDown() {
        world.close(world.unit(unit, "Tổ đã đóng"), unit);
        String text = text(made(officer, Map.of("kind", "UNITS", "format", "CSV", "place", Map.of("unit", upper.id()), "personal", false)));

        assertThat(titles(text)).containsExactly(upper.name(), unit.name(), "Tổ đã đóng");
        assertThat(text).contains("," + unit.code() + "\r\n");
    }

    private String submitted(Person author, String title) {
        var form = new LinkedHashMap<>(Api.form());
        form.put("title", title);
        String id = Api.create(author, campaign, form).then().statusCode(201).extract().path("id");
        Api.submit(author, id).then().statusCode(200);
        return id;
    }

    private Map<String, Object> ideas(String format) {
        return ideas(format, Map.of());
    }

    private Map<String, Object> ideas(String format, Map<String, ?> filter) {
        var ideas = new LinkedHashMap<String, Object>(filter);
        ideas.put("campaign", campaign.id());
        return Map.of("kind", "IDEAS", "format", format, "ideas", ideas, "personal", false);
    }

    private Map<String, Object> personal(String reason) {
        var asked = new LinkedHashMap<>(ideas("CSV"));
        asked.put("personal", true);
        asked.put("reason", reason);
        return asked;
    }

    private String asked(Person person, Map<String, ?> order) {
        return Api.creating(person).body(order).post("/api/v1/exports").then().statusCode(201).extract().path("id");
    }

    private String made(Person person, Map<String, ?> order) {
        String id = asked(person, order);
        work.all(() -> false);
        Api.as(person).get("/api/v1/exports/{id}", id).then().body("state", equalTo("DONE"));
        return id;
    }

    private String text(String id) {
        return new String(file(officer, id), StandardCharsets.UTF_8);
    }

    private byte[] file(Person person, String id) {
        Response answer = Api.as(person).get("/api/v1/exports/{id}/file", id);
        answer.then().statusCode(200).header("Cache-Control", "private, no-store").header("Content-Disposition", containsString("attachment; filename="));
        return answer.asByteArray();
    }

    private static List<String> numbers(String csv) {
        return rows(csv).stream().map(line -> line.split(",")[0]).toList();
    }

    private static List<String> titles(String csv) {
        return rows(csv).stream().map(line -> line.split(",")[1]).toList();
    }

    private static List<String> rows(String csv) {
        return csv.lines().skip(1).takeWhile(line -> !line.startsWith(",,")).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private String stored(String id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery("SELECT stored_as FROM export_job WHERE id = ?1")
                .setParameter(1, vn.sangkien.shared.id.Id.fromString(id).value()).getSingleResult());
    }

    private List<String> actions(Person person) {
        return column("action", person);
    }

    private List<String> reasons(Person person) {
        return column("reason", person);
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String name, Person person) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT " + name + " FROM audit_event WHERE actor_id = ?1", String.class)
                .setParameter(1, person.value()).getResultList());
    }
}
