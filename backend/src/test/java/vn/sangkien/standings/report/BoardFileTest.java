package vn.sangkien.standings.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.unit.Block;

/** What a spreadsheet program finds in the files of a board. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardFileTest {

    /** What programs would compute, one in wide letters. */
    private static final List<String> ODD = List.of("=HYPERLINK(\"http://x.example\",\"Công đoàn\")", "+84 Công đoàn", "-1+1", "@SUM(1,1)", "\uFF1D1+1");

    @Inject
    World world;

    private Campaign campaign;
    private Unit province;

    @BeforeEach
    void aProvinceOfUnitsWithOddNames() {
        campaign = world.campaign();
        Phase phase = campaign.phase(1);
        province = world.upper(world.root(), "Liên đoàn Lao động tỉnh Đắk Lắk");
        Unit first = world.unit(province, "Nghiệp đoàn xe ôm \"Ưỡn Ẹo\", phường Kỳ Bá; số 1");
        world.tally(phase.value(), first, Block.ENTERPRISE, 56_106);
        world.targets(phase, first, Block.ENTERPRISE, 52_000, null);
        ODD.forEach(name -> world.unit(province, name));
    }

    @Test
    void theWorkbookHasNumbersAsNumbersTextsAsTextsAndNothingToCompute() throws IOException {
        List<Row> rows = workbook();

        assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null && cell.getType() == CellType.FORMULA)).isEmpty();
        Row asOf = rows.stream().filter(row -> "Số liệu đến".equals(text(row, 0))).findFirst().orElseThrow();
        assertThat(asOf.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(asOf.getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm:ss");
        assertThat(asOf.getCell(1).asDate()).isBetween("2020-01-01T00:00:00", "2100-01-01T00:00:00");
        Map<String, Row> lines = lines(rows);
        Row first = lines.get("Nghiệp đoàn xe ôm \"Ưỡn Ẹo\", phường Kỳ Bá; số 1");
        assertThat(List.of(0, 4, 5, 6, 7, 8, 12)).allSatisfy(column -> assertThat(first.getCell(column).getType()).isEqualTo(CellType.NUMBER));
        assertThat(List.of(number(first, 0), number(first, 6), number(first, 7), number(first, 8))).containsExactly("1", "56106", "52000", "107.9");
        assertThat(List.of(1, 2, 3, 11)).allSatisfy(column -> assertThat(first.getCell(column).getType()).isEqualTo(CellType.STRING));
        assertThat(first.getCell(9)).satisfiesAnyOf(cell -> assertThat(cell).isNull(), cell -> assertThat(cell.getType()).isEqualTo(CellType.EMPTY));
        assertThat(lines).containsKeys(ODD.toArray(String[]::new));
    }

    @Test
    void theTextFileBeginsWithItsMarkEndsItsLinesAsProgramsExpectAndComputesNothing() {
        String text = new String(file("CSV"), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFBảng xếp hạng,LĐLĐ tỉnh Đắk Lắk,").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).contains(",\"Nghiệp đoàn xe ôm \"\"Ưỡn Ẹo\"\", phường Kỳ Bá; số 1\",Công đoàn cơ sở,56106,0,56106,52000,107.9,,,Có,100,");
        assertThat(text).contains(",\"'=HYPERLINK(\"\"http://x.example\"\",\"\"Công đoàn\"\")\",", ",'+84 Công đoàn,", ",'-1+1,", ",\"'@SUM(1,1)\",", ",'\uFF1D1+1,");
        assertThat(text.lines().flatMap(line -> List.of(line.split(",")).stream())).noneMatch(cell -> cell.matches("\"?[=+@-].*"));
    }

    private byte[] file(String format) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", province.id()).queryParam("format", format)
                .get("/api/v1/reports/file").then().statusCode(200).extract().asByteArray();
    }

    private List<Row> workbook() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file("XLSX")), new ReadingOptions(true, true))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Bảng xếp hạng");
            return workbook.getFirstSheet().read();
        }
    }

    /** Those of the units, by name. */
    private static Map<String, Row> lines(List<Row> rows) {
        int head = rows.stream().map(row -> text(row, 0)).toList().indexOf("Hạng");
        return rows.subList(head + 1, rows.size()).stream().collect(Collectors.toMap(row -> text(row, 2), Function.identity()));
    }

    private static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
        return cell == null ? "" : cell.getText();
    }

    private static String number(Row row, int column) {
        return row.getCell(column).asNumber().stripTrailingZeros().toPlainString();
    }
}
