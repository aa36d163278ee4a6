package vn.sangkien.standings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.sheet.SheetCell;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** The text, the picture and the spreadsheet of a board. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportTest {

    @Inject
    World world;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    private Campaign campaign;
    private Unit province;
    private Unit first;

    @BeforeEach
    void aProvinceWithThreeUnits() {
        campaign = world.campaign();
        Phase phase = campaign.phase(1);
        Unit above = world.unit(world.root(), "Cấp trên");
        Unit better = world.unit(above, "Tỉnh đứng đầu");
        province = world.unit(above, "Liên đoàn Lao động Thành phố Sông Hồng");
        first = world.unit(province, "Công đoàn cơ sở Nhà máy số 1");
        Unit second = world.unit(province, "Không giao chỉ tiêu");
        world.unit(province, "Chưa có gì");
        world.tally(phase.value(), better, Block.ENTERPRISE, 5_000);
        world.tally(phase.value(), province, Block.ENTERPRISE, 2_769);
        world.tally(phase.value(), first, Block.ENTERPRISE, 196);
        world.tally(phase.value(), second, Block.ENTERPRISE, 40);
        world.targets(phase, first, Block.ENTERPRISE, 105, 60);
    }

    @Test
    void theReportReadsAsPeopleWriteIt() {
        Response report = day();

        String[] lines = report.then().statusCode(200).body("rank", equalTo(2)).body("neighbours", equalTo(2)).body("snapshotId", nullValue())
                .body("official", equalTo(false)).body("atZero.name", contains("Chưa có gì")).extract().<String>path("text").split("\n");
        assertThat(lines[0]).isEqualTo("LĐLĐ TP Sông Hồng – Giai đoạn 1");
        assertThat(lines[1]).matches("Số liệu đến \\d+ giờ( \\d\\d)? ngày \\d+/\\d+: 2\\.769 sáng kiến, xếp thứ 2/2");
        assertThat(lines[2]).isEqualTo("1. CĐCS Nhà máy số 1: 196/105 = 186,7 %");
        assertThat(lines[3]).isEqualTo("2. Không giao chỉ tiêu: 40/—");
        assertThat(lines[4]).isEqualTo("Chưa có sáng kiến hợp lệ (1): Chưa có gì");
        assertThat(lines[5]).isEqualTo("Không thuộc dòng nào của bảng: 2.533 sáng kiến");
        assertThat(lines[6]).isEqualTo("Số liệu tạm tính.");
        assertThat(day("lines", "1").<String>path("text")).contains("… và 1 đơn vị khác").doesNotContain("40/—");
        assertThat(day("order", "PCT_REGISTERED").<String>path("text")).contains("1. CĐCS Nhà máy số 1: 196/60 = 326,7 %").contains("– Không giao chỉ tiêu: 40/—");
        assertThat(day("order", "COVERAGE").statusCode()).isEqualTo(200);
        day("lines", "201").then().spec(Refused.naming("lines"));
        day("unit", "0000000000000").then().spec(Refused.with(404));
    }

    @Test
    void aClosedUnitWithoutAnIdeaIsNotReproached() {
        world.close(world.unit(province, "Đã nghỉ từ lâu"), first);

        assertThat(day().then().statusCode(200).body("atZero.name", contains("Chưa có gì")).extract().<String>path("text")).doesNotContain("Đã nghỉ");
    }

    @Test
    void theReportOfASprintNamesItsGoal() {
        Phase phase = campaign.phase(1);
        long sprint = world.sprint(campaign, phase, phase.opensAt(), phase.closesAt());
        world.tally(sprint, province, Block.ENTERPRISE, 45);

        String[] lines = day("sprint", Id.of(sprint).toString()).then().statusCode(200).extract().<String>path("text").split("\n");

        assertThat(lines[1]).contains("45 sáng kiến");
        assertThat(lines[2]).isEqualTo("Mục tiêu của đợt, toàn chương trình: 100 sáng kiến hợp lệ");
    }

    @Test
    void theReportOfASignedSnapshotIsOfficial() {
        String id = snapshot();

        assertThat(day("snapshot", id).<String>path("text")).contains("1. CĐCS Nhà máy số 1: 196/105 = 186,7 %").endsWith("Đã chốt, chưa ký.");

        Person leader = world.person("Lãnh đạo", Role.LEADER, province);
        Api.creating(leader).post("/api/v1/snapshots/{id}/signature", id).then().statusCode(200);
        assertThat(day("snapshot", id).<String>path("text")).contains("Số liệu chính thức, ký ngày ");
        Api.anonymous().queryParam("snapshot", "0000000000000").get("/api/v1/reports/day").then().spec(Refused.with(404));
    }

    @Test
    void whatIsNotOfTheSnapshotIsNotAsked() {
        String id = snapshot();
        Phase phase = campaign.phase(1);
        long sprint = world.sprint(campaign, phase, phase.opensAt(), phase.closesAt());

        stated(id, "phase", phase.id()).then().statusCode(200);
        stated(id, "phase", "0000000000000").then().spec(Refused.with(404));
        stated(id, "sprint", Id.of(sprint).toString()).then().spec(Refused.with(422, "snapshot-of-another-board"));
        Person leader = world.person("Lãnh đạo", Role.LEADER, province);
        String ofSprint = Api.creating(leader).body(Map.of("campaignId", campaign.id(), "unitId", province.id(), "sprintId", Id.of(sprint).toString()))
                .post("/api/v1/snapshots").then().statusCode(201).extract().path("id");
        stated(ofSprint, "phase", phase.id()).then().spec(Refused.with(422, "snapshot-of-another-board"));
        stated(id, "campaign", world.campaign().id()).then().spec(Refused.with(422, "snapshot-of-another-board"));
    }

    @Test
    void theReportOfASnapshotOfAGroupIsOfTheGroup() {
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        String group = Api.creating(admin).body(Map.of("unitId", province.id(), "kind", "CLUSTER", "name", "Cụm sông", "reason", "Theo quyết định"))
                .post("/api/v1/campaigns/{id}/groups", campaign.id()).then().statusCode(201).extract().path("id");
        String tag = Api.as(admin).get("/api/v1/groups/{id}", group).header("ETag");
        Api.creating(admin).header("If-Match", tag).body(Map.of("step", "JOIN", "unitIds", List.of(first.id()), "effectiveOn", Time.dayOf(clock.instant()).toString(),
                "reason", "Theo quyết định")).post("/api/v1/groups/{id}/members", group).then().statusCode(200);
        String id = Api.creating(admin).body(Map.of("campaignId", campaign.id(), "groupId", group)).post("/api/v1/snapshots").then().statusCode(201)
                .extract().path("id");

        String text = stated(id, "group", group).then().statusCode(200).extract().path("text");

        assertThat(text).contains("Cụm sông", "1. CĐCS Nhà máy số 1").doesNotContain("Không giao chỉ tiêu", "2.769", "Không thuộc dòng nào");
        assertThat(stated(id, "lines", "20").<String>path("text")).isEqualTo(text);
        stated(snapshot(), "group", group).then().spec(Refused.with(422, "snapshot-of-another-board"));
    }

    private static Response stated(String snapshot, String name, String value) {
        return Api.anonymous().queryParam("snapshot", snapshot).queryParam(name, value).get("/api/v1/reports/day");
    }

    @Test
    void thePictureIsAsWideAsAPhoneShowsAndTallerWithMoreRows() throws IOException {
        Response some = get("/picture", "lines", "1");
        Response all = get("/picture");

        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.contentType()).isEqualTo("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(all.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isGreaterThan(ImageIO.read(new ByteArrayInputStream(some.asByteArray())).getHeight());
        assertThat(all.asByteArray().length).isLessThan(500_000);
        assertThat(all.header("ETag")).isNotBlank();
        get("/picture", "lines", "21").then().spec(Refused.naming("lines"));
        get("/picture", "unit", "0000000000000").then().spec(Refused.with(404));
    }

    @Test
    void thePictureOfASnapshotNeedNotBeSentTwice() {
        String id = snapshot();
        Response first = get("/picture", "snapshot", id);

        request().header("If-None-Match", first.header("ETag")).queryParam("snapshot", id).get("/api/v1/reports/picture").then().statusCode(304);
    }

    @Test
    void theSpreadsheetHasTheRowsOfTheScreenWithNumbersAsNumbers() throws IOException {
        for (String format : new String[] {"XLSX", "CSV"}) {
            Response file = get("/file", "format", format);

            assertThat(file.header("Content-Disposition")).contains("bang-xep-hang-").contains("." + format.toLowerCase(Locale.ROOT));
            List<List<String>> rows = rows(file);
            int head = rows.stream().map(row -> row.isEmpty() ? "" : row.get(0)).toList().indexOf("Hạng");
            assertThat(rows.get(head + 1)).startsWith("1").contains("Công đoàn cơ sở Nhà máy số 1", "196", "105", "186.7", "60", "326.7");
            assertThat(rows.get(head + 2)).startsWith("2").contains("Không giao chỉ tiêu", "40");
            assertThat(rows.get(head + 3)).contains("Chưa có gì");
            assertThat(rows).hasSize(head + 4);
            assertThat(rows.stream().flatMap(List::stream)).contains("Số liệu đến", "Phiên bản quy tắc", "Tạm tính", "2769", "2533");
        }
    }

    @Test
    void theSpreadsheetOfASnapshotPrintsItsHash() throws IOException {
        String id = snapshot();
        String hash = Api.anonymous().get("/api/v1/snapshots/{id}", id).path("contentHash");

        assertThat(rows(get("/file", "snapshot", id)).stream().flatMap(List::stream)).contains(id, hash, "Đã chốt, chưa ký");
        assertThat(new String(get("/file", "format", "CSV").asByteArray(), StandardCharsets.UTF_8)).startsWith("\uFEFFBảng xếp hạng,");
    }

    private List<List<String>> rows(Response file) throws IOException {
        Path saved = Files.write(folder.resolve("board"), file.then().statusCode(200).extract().asByteArray());
        var rows = new ArrayList<List<String>>();
        SheetReader.read(saved, SheetLimits.rows(1_000), row -> rows.add(row.cells().stream().map(SheetCell::text).toList()));
        return rows;
    }

    private String snapshot() {
        Person taker = world.person("Người chốt", Role.TARGET_MANAGER, province);
        return Api.creating(taker).body(Map.of("campaignId", campaign.id(), "unitId", province.id())).post("/api/v1/snapshots").then().statusCode(201)
                .extract().path("id");
    }

    private Response day(String... choice) {
        return get("/day", choice);
    }

    private Response get(String path, String... choice) {
        RequestSpecification request = request();
        if (choice.length == 0 || !choice[0].equals("unit")) {
            request.queryParam("unit", province.id());
        }
        if (choice.length > 0) {
            request.queryParam(choice[0], choice[1]);
        }
        return request.get("/api/v1/reports" + path);
    }

    private RequestSpecification request() {
        return Api.anonymous().queryParam("campaign", campaign.id());
    }
}
