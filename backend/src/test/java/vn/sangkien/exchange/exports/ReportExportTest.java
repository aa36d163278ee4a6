package vn.sangkien.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.Block;

/** A leader takes the federation's report into a meeting. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportExportTest {

    private static final List<String> COLUMNS = List.of("RANK", "NAME", "GRASSROOTS", "MEMBERS", "ASSIGNED", "REGISTERED", "REGISTRANTS", "SUBMITTERS", "SUBMITTED", "VALID", "PENDING",
            "ENTERPRISE", "PUBLIC_SERVICE", "PCT_ASSIGNED", "PCT_REGISTERED", "COVERED", "PCT_COVERED", "BENEFIT");

    @Inject
    World world;
    @Inject
    ExportWork work;
    @Inject
    EntityManager database;

    private Campaign campaign;
    private Unit province;
    private Unit first;
    private Unit second;
    private Person leader;

    @BeforeEach
    void aProvinceWithTwoDistricts() {
        campaign = world.campaign();
        Phase phase = campaign.phase(1);
        province = world.upper(world.root(), "Liên đoàn Lao động tỉnh Đắk Lắk");
        first = world.unit(province, "Công đoàn Điện lực Buôn Ma Thuột");
        second = world.unit(province, "Công đoàn Trường học Ea Súp", Block.PUBLIC_SERVICE);
        world.tally(phase.value(), first, Block.ENTERPRISE, 56_106);
        world.tally(phase.value(), second, Block.PUBLIC_SERVICE, 7);
        world.targets(phase, first, Block.ENTERPRISE, 52_000, 60_000);
        leader = world.person("Lãnh Đạo", Role.LEADER, province);
    }

    @Test
    void theWorkbookHasTheFiguresOfTheBoardAsNumbersAndADashWhereThereIsNoTarget() throws Exception {
        JsonPath board = Api.as(leader).queryParam("campaign", campaign.id()).queryParam("unit", province.id()).get("/api/v1/leaderboards").jsonPath();
        List<Row> rows = workbook(made("XLSX"));

        int head = rows.stream().map(row -> row.getCellText(0)).toList().indexOf("Hạng");
        assertThat(rows.subList(0, head).stream().map(row -> row.getCellText(0)))
                .anyMatch(line -> line.matches("Số liệu đến \\d{1,2} giờ( \\d\\d)? ngày \\d{1,2}/\\d{1,2}/\\d{4}"))
                .anyMatch(line -> line.contains("Tạm tính") && line.contains("Quy tắc đếm: " + board.getString("ruleVersion")))
                .contains("LĐLĐ tỉnh Đắk Lắk");
        Row one = rows.get(head + 1);
        Row two = rows.get(head + 2);
        assertThat(text(one, "NAME")).isEqualTo("CĐ Điện lực Buôn Ma Thuột");
        assertThat(number(one, "VALID")).isEqualTo(board.getString("rows[0].figures.valid")).isEqualTo("56106");
        assertThat(number(one, "PCT_ASSIGNED")).isEqualTo(board.getString("rows[0].targets.pctAssigned")).isEqualTo("107.9");
        assertThat(number(one, "ENTERPRISE")).isEqualTo("56106");
        assertThat(number(two, "PUBLIC_SERVICE")).isEqualTo("7");
        assertThat(List.of(text(two, "ASSIGNED"), text(two, "PCT_ASSIGNED"), text(two, "PCT_REGISTERED"))).containsOnly("—");
        assertThat(one.getCell(column("VALID")).getDataFormatString()).isEqualTo("#,##0");
    }

    @Test
    void theLastLineIsTheSumWithTheFiguresOfTheUnitItselfOnTheScreen() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> world.tally(campaign.phase(1).value(), province, Block.ENTERPRISE, 56_113));
        world.targets(campaign.phase(1), province, Block.ENTERPRISE, 112_226, null);
        JsonPath self = Api.as(leader).queryParam("campaign", campaign.id()).queryParam("unit", province.id()).get("/api/v1/leaderboards").jsonPath();
        List<Row> rows = workbook(made("XLSX"));
        Row sum = rows.get(rows.size() - 1);

        assertThat(text(sum, "NAME")).isEqualTo("Tổng cộng: LĐLĐ tỉnh Đắk Lắk");
        assertThat(text(sum, "RANK")).isEmpty();
        assertThat(number(sum, "VALID")).isEqualTo(self.getString("self.figures.valid")).isEqualTo("56113");
        assertThat(number(sum, "ASSIGNED")).isEqualTo(self.getString("self.targets.assigned"));
        assertThat(number(sum, "PCT_ASSIGNED")).isEqualTo("50");
        try (var reader = new PdfReader(made("PDF"))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages()).replaceAll("\\s+", " ")).contains("Tổng cộng: LĐLĐ tỉnh Đắk Lắk", "56.113");
        }
    }

    @Test
    void thePaperHasHeadsOnEachPageItsNumbersAndRoomToSign() throws Exception {
        world.units(province, 150);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE board_epoch SET epoch = epoch + 1, units = units + 1 WHERE id = 1").executeUpdate());
        byte[] file = made("PDF");
        Path kept = Path.of("target/report.pdf");
        Files.write(kept, file);

        try (var reader = new PdfReader(file)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
            assertThat(reader.getPageSizeWithRotation(1).getWidth()).isGreaterThan(reader.getPageSizeWithRotation(1).getHeight());
            var texts = new PdfTextExtractor(reader);
            for (int page = 1; page < reader.getNumberOfPages(); page++) {
                assertThat(texts.getTextFromPage(page).replaceAll("\\s+", " ")).contains("Hạng", "Độ phủ %", "Trang " + page + "/");
            }
            assertThat(texts.getTextFromPage(1)).contains("BÁO CÁO KẾT QUẢ", "LĐLĐ tỉnh Đắk Lắk", "Tạm tính", "56.106", "107,9", "—");
            assertThat(texts.getTextFromPage(reader.getNumberOfPages())).contains("TM. BAN THƯỜNG VỤ");
        }
    }

    @Test
    void theBenefitIsWhatValidIdeasBelowDeclareAndNothingElse() throws Exception {
        Person reviewer = world.person("Người Xét", Role.REVIEWER, province);
        Person author = world.worker(campaign, first);
        String valid = idea(author, 250_000_000);
        Api.decide(reviewer, valid, Api.ACCEPT).then().statusCode(200);
        idea(author, 999);

        List<Row> rows = workbook(made("XLSX"));
        int head = rows.stream().map(row -> row.getCellText(0)).toList().indexOf("Hạng");
        assertThat(rows.subList(head + 1, rows.size()).stream().map(row -> number(row, "BENEFIT"))).containsExactly("250000000", "0", "250000000");
    }

    @Test
    void aListIsNoReportAndAReportNoList() {
        Api.creating(leader).body(Map.of("kind", "REPORT", "format", "CSV", "personal", false)).post("/api/v1/exports").then().spec(Refused.naming("format"));
        Api.creating(leader).body(Map.of("kind", "BOARD", "format", "PDF", "personal", false)).post("/api/v1/exports").then().spec(Refused.naming("format"));
    }

    private String idea(Person author, long benefit) {
        var form = new java.util.LinkedHashMap<>(Api.form());
        form.put("benefitVnd", benefit);
        String id = Api.create(author, campaign, form).then().statusCode(201).extract().path("id");
        Api.submit(author, id).then().statusCode(200);
        return id;
    }

    private byte[] made(String format) {
        String id = Api.creating(leader).body(Map.of("kind", "REPORT", "format", format, "board", Map.of("campaign", campaign.id(), "unit", province.id()), "personal", false))
                .post("/api/v1/exports").then().statusCode(201).extract().path("id");
        work.all(() -> false);
        Api.as(leader).get("/api/v1/exports/{id}", id).then().body("state", equalTo("DONE"));
        return Api.as(leader).get("/api/v1/exports/{id}/file", id).then().statusCode(200).extract().asByteArray();
    }

    private static List<Row> workbook(byte[] file) throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new org.dhatim.fastexcel.reader.ReadingOptions(true, true))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String text(Row row, String column) {
        return row.getCellText(column(column));
    }

    private static String number(Row row, String column) {
        return row.getCell(column(column)).asNumber().stripTrailingZeros().toPlainString();
    }

    private static int column(String name) {
        return COLUMNS.indexOf(name);
    }
}
