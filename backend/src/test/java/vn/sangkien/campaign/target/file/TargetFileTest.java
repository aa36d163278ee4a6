package vn.sangkien.campaign.target.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.oneOf;
import static vn.sangkien.campaign.target.Ledger.both;
import static vn.sangkien.campaign.target.Ledger.get;
import static vn.sangkien.campaign.target.Ledger.set;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.shared.sheet.SheetRow;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.unit.Block;

/** Out to a spreadsheet and in again, losing nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TargetFileTest {

    private static final String HEAD = "Mã đơn vị,Chỉ tiêu giao – Khối doanh nghiệp";

    @Inject
    World world;

    private Phase phase;
    private Unit upper;
    private Unit first;
    private Unit second;
    private Person manager;

    @BeforeEach
    void aSubtreeWithTargets() {
        phase = world.campaign().phase(1);
        upper = world.unit(world.root(), "Cấp trên có tệp");
        first = world.unit(upper, "=Cơ sở, \"một\"");
        second = world.unit(upper, "Cơ sở hai");
        manager = world.person("Quản Lý Tệp", Role.TARGET_MANAGER, upper);
        set(manager, first, phase, both("ENTERPRISE", 10, null), both("PUBLIC_SERVICE", 0, 7)).then().statusCode(200);
    }

    @Test
    void whatGoesOutComesInUnchangedInBothFormats() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            Response file = download(manager, upper, format.name());
            file.then().statusCode(200).header("Content-Type", containsString(format.mediaType().split(";")[0]))
                    .header("Content-Disposition", containsString("." + format.name().toLowerCase()));
            check(manager, upper, file.asByteArray()).then().statusCode(200).body("rows", equalTo(3)).body("saved", equalTo(0)).body("errors", equalTo(0))
                    .body("warnings", equalTo(0));
        }
        List<SheetRow> rows = rows(download(manager, upper, "XLSX").asByteArray());
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).cells()).extracting(cell -> cell.text()).startsWith("Mã đơn vị", "Tên đơn vị").hasSize(7);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Hướng dẫn");
        SheetRow row = rows.stream().filter(line -> line.cell(0).text().equals(code(first))).findFirst().orElseThrow();
        assertThat(row.cells()).extracting(cell -> cell.text()).containsExactly(code(first), "=Cơ sở, \"một\"", "10", "0", "", "7", phase.id() + "-1");
    }

    @Test
    void aSubtreeOfAnySizeIsOneFileAndSaysHowItComesBack() throws IOException {
        Unit large = world.upper(world.root(), "Tỉnh rất lớn");
        List<Long> units = world.units(large, 50_001);
        Person owner = world.person("Quản Lý Tỉnh", Role.TARGET_MANAGER, large);
        world.targets(phase, new Unit(units.get(50_000), "T" + units.get(50_000), "", Block.ENTERPRISE), Block.ENTERPRISE, 12, null);

        byte[] file = download(owner, large, "CSV").then().statusCode(200).extract().asByteArray();

        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2 + 1 + 50_001);
        assertThat(lines.get(1)).contains("nhiều nhất 50.000 dòng");
        assertThat(lines.subList(3, lines.size())).doesNotHaveDuplicates().contains("T" + units.get(50_000) + ",Cơ sở số 50001,12,,,," + phase.id() + "-1");
        check(owner, large, file).then().spec(Refused.with(422, "sheet-too-long")).body("detail", containsString("tệp nào cũng giữ dòng tiêu đề"));
        byte[] part = String.join("\n", lines.subList(0, 20_000)).getBytes(StandardCharsets.UTF_8);
        check(owner, large, part).then().statusCode(200).body("rows", equalTo(19_998)).body("errors", equalTo(0)).body("saved", equalTo(0));
        assertThat(download(owner, large, "XLSX").then().statusCode(200).extract().asByteArray()).hasSizeGreaterThan(500_000);
    }

    @Test
    void anEditedFileIsShownFirstAndThenSavedAsAWhole() throws IOException {
        byte[] file = workbook(edited(download(manager, upper, "XLSX").asByteArray(), second, 2, 55));
        check(manager, upper, file).then().statusCode(200).body("saved", equalTo(1)).body("errors", equalTo(0))
                .body("changes[0].from", nullValue()).body("changes[0].to", equalTo(55)).body("changes[0].name", equalTo("Cơ sở hai"));
        get(manager, second, phase).then().header("ETag", "\"0\"");

        apply(manager, upper, file, "Giao theo tệp").then().statusCode(200).body("saved", equalTo(1)).body("proposed", equalTo(0));

        get(manager, second, phase).then().body("cells[0].assigned", equalTo(55)).body("history[0].reason", equalTo("Giao theo tệp"));
        get(manager, first, phase).then().header("ETag", "\"1\"").body("cells[1].registered", equalTo(7));
    }

    @Test
    void aPartialFileClearsNothingAndClearingNeedsTheWord() {
        apply(manager, upper, csv(HEAD, code(second) + ",3", code(first) + ","), "Chỉ một phần").then().statusCode(200).body("saved", equalTo(1));
        get(null, first, phase).then().body("cells.assigned", contains(10, 0)).body("cells.registered", contains(null, 7));

        apply(manager, upper, csv(HEAD, code(first) + ",Xoá"), "Bỏ chỉ tiêu").then().statusCode(200).body("saved", equalTo(1));
        get(null, first, phase).then().body("cells.assigned", contains(null, 0));
        apply(manager, upper, csv(HEAD, code(second) + ",xóa"), "Bỏ chỉ tiêu").then().statusCode(200).body("saved", equalTo(1));
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsSaved() {
        Unit elsewhere = world.unit(world.root(), "Nơi khác");
        Unit closed = world.unit(upper, "Cơ sở đã đóng");
        world.close(closed, first);
        List<String> more = world.units(upper, 4).stream().map(id -> "T" + id).toList();
        byte[] file = csv(HEAD, code(second) + ",5", code(second) + ",6", "KHONG-CO,1", code(elsewhere) + ",1", code(first) + ",-1", more.get(0) + ",1.5",
                more.get(1) + ",1000000001", more.get(2) + ",mười", more.get(3) + ",=1+1", code(closed) + ",3", ",4", "X".repeat(50) + ",4");

        check(manager, upper, file).then().statusCode(200).body("saved", equalTo(0)).body("changes", not(empty()))
                .body("findings.findAll { it.level == 'ERROR' }.row", containsInAnyOrder(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
                .body("findings.findAll { it.level == 'ERROR' }.code",
                        containsInAnyOrder("duplicate", "unknown", "outside", "figure", "figure", "figure", "figure", "formula", "closed", "code", "code"))
                .body("findings.message", hasItem(containsString("Dòng 4, cột \"Mã đơn vị\": không có đơn vị mã \"KHONG-CO\"")));
        apply(manager, upper, file, "Có lỗi").then().spec(Refused.with(422, "target-file-errors")).body("report.errors", equalTo(11)).body("report.findings", hasSize(13));
        get(null, second, phase).then().header("ETag", "\"0\"");
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsNamedAndTheOthersAreStillRead() {
        byte[] file = csv(HEAD, code(second) + ",5", code(first), "KHONG-CO,1", code(first) + ",1,2");

        check(manager, upper, file).then().statusCode(200).body("errors", equalTo(3))
                .body("findings.findAll { it.level == 'ERROR' }.row", containsInAnyOrder(3, 4, 5))
                .body("findings.find { it.row == 3 }.code", equalTo("columns")).body("findings.find { it.row == 3 }.message", startsWith("Dòng 3: có 1 ô"))
                .body("findings.find { it.row == 4 }.code", equalTo("unknown")).body("findings.find { it.row == 5 }.code", equalTo("columns"));
    }

    @Test
    void aRowThatSomebodyChangedMeanwhileOrOfAnotherPhaseIsRefused() throws IOException {
        var rows = edited(download(manager, upper, "XLSX").asByteArray(), first, 2, 11);
        set(manager, first, phase, both("ENTERPRISE", 12, null)).then().statusCode(200);
        check(manager, upper, workbook(rows)).then().body("findings.code", contains("stale"));
        apply(manager, upper, workbook(rows), "Muộn mất rồi").then().spec(Refused.with(422, "target-file-errors"));

        phase = world.campaign().phase(1);
        check(manager, upper, workbook(rows)).then().body("findings.code", hasItems("other-phase"));
    }

    @Test
    void lockedFiguresGoToSomebodyElseAndTheRestIsSaved() {
        world.locked(phase, LocalDate.of(2020, 1, 1), null, manager);
        byte[] file = csv(HEAD + ",Chỉ tiêu đăng ký – Khối doanh nghiệp", code(second) + ",5,6");
        check(manager, upper, file).then().body("saved", equalTo(1)).body("proposed", equalTo(1)).body("findings.code", hasItem("locked"));
        apply(manager, upper, file, "Bổ sung sau khóa").then().statusCode(200).body("saved", equalTo(1)).body("proposed", equalTo(1)).body("proposalId", notNullValue());
        get(null, second, phase).then().body("cells[0].assigned", nullValue()).body("cells[0].registered", equalTo(6));
    }

    @Test
    void anOfficerSendsPledgesOnly() {
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, upper);
        check(officer, upper, csv(HEAD, code(second) + ",5")).then().body("findings.code", hasItem("forbidden"));
        apply(officer, upper, csv("Mã đơn vị,Chỉ tiêu đăng ký – Khối doanh nghiệp", code(second) + ",5"), "Đăng ký").then().statusCode(200).body("saved", equalTo(1));
    }

    @Test
    void whatIsNoTargetFileIsRefusedInWords() throws IOException {
        check(manager, upper, csv("Tên,Số", "A,1")).then().spec(Refused.with(422, "target-file-columns"));
        check(manager, upper, csv(HEAD + ",Mã đơn vị", "A,1,A")).then().spec(Refused.with(422, "target-file-columns"));
        check(manager, upper, new byte[] {1, 2, (byte) 0xFF}).then().spec(Refused.with(422));
        check(manager, upper, new byte[0]).then().statusCode(oneOf(400, 422));
        check(manager, upper, custom("Sheet1", false)).then().spec(Refused.with(422, "sheet-missing"));
        check(manager, upper, custom("Chỉ tiêu", true)).then().spec(Refused.with(422, "sheet-merged-cells"));
        var many = new ArrayList<String>();
        for (int i = 0; i < 50_001; i++) {
            many.add("K" + i + ",1");
        }
        check(manager, upper, csv(HEAD, many.toArray(String[]::new))).then().spec(Refused.with(422, "sheet-too-long"));
        check(manager, upper, new byte[11 << 20]).then().spec(Refused.with(413, "body-too-large")).body("detail", containsString("10 MB"));
        apply(manager, upper, csv(HEAD, code(first) + ",1"), " ").then().spec(Refused.with(400, "validation"));
    }

    @Test
    void outsidersGetNothing() {
        Person elsewhere = world.person("Quản Lý Nơi Khác", Role.TARGET_MANAGER, world.unit(world.root(), "Nơi khác"));
        Person below = world.person("Quản Lý Cơ Sở", Role.TARGET_MANAGER, first);
        byte[] file = csv(HEAD, code(first) + ",1");
        for (Person outsider : List.of(elsewhere, below)) {
            download(outsider, upper, "XLSX").then().spec(Refused.with(404, "not-found"));
            check(outsider, upper, file).then().spec(Refused.with(404, "not-found"));
            apply(outsider, upper, file, "Thử xem sao").then().spec(Refused.with(404, "not-found"));
        }
        download(world.person("Công Nhân"), upper, "XLSX").then().spec(Refused.with(403, "forbidden"));
        check(world.person("Lãnh Đạo", Role.LEADER, upper), upper, file).then().spec(Refused.with(403, "forbidden"));
        check(below, first, csv(HEAD, code(second) + ",1")).then().body("findings.code", hasItem("outside"));
    }

    private Response download(Person person, Unit unit, String format) {
        return Api.as(person).queryParam("phase", phase.id()).queryParam("format", format).get("/api/v1/units/{id}/target-file", unit.id());
    }

    private Response check(Person person, Unit unit, byte[] file) {
        return Api.as(person).contentType("application/octet-stream").queryParam("phase", phase.id()).body(file)
                .post("/api/v1/units/{id}/target-file/check", unit.id());
    }

    private Response apply(Person person, Unit unit, byte[] file, String reason) {
        return Api.as(person).contentType("application/octet-stream").header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("phase", phase.id()).queryParam("reason", reason).body(file).post("/api/v1/units/{id}/target-file", unit.id());
    }

    private static String code(Unit unit) {
        return "T" + unit.value();
    }

    private static byte[] csv(String head, String... lines) {
        return (head + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<SheetRow> rows(byte[] file) throws IOException {
        var path = Files.createTempFile("chi-tieu", ".xlsx");
        try {
            Files.write(path, file);
            var rows = new ArrayList<SheetRow>();
            SheetReader.read(path, SheetLimits.rows(1_000).in("Chỉ tiêu"), rows::add);
            return rows;
        } finally {
            Files.delete(path);
        }
    }

    /** The file with another figure in one unit's row. */
    private static List<Object[]> edited(byte[] file, Unit unit, int column, int figure) throws IOException {
        var result = new ArrayList<Object[]>();
        for (SheetRow row : rows(file)) {
            Object[] cells = row.cells().stream().map(cell -> (Object) cell.text()).toArray();
            if (cells[0].equals(code(unit))) {
                cells[column] = figure;
            }
            result.add(cells);
        }
        return result;
    }

    private static byte[] workbook(List<Object[]> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetFormat.XLSX.writer(bytes, "Chỉ tiêu")) {
            for (Object[] row : rows) {
                writer.row(row);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] custom(String sheetName, boolean merged) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            sheet.value(0, 0, "Mã đơn vị");
            sheet.value(0, 1, "Chỉ tiêu giao – Khối doanh nghiệp");
            if (merged) {
                sheet.range(1, 0, 2, 0).merge();
            }
        }
        return bytes.toByteArray();
    }
}
