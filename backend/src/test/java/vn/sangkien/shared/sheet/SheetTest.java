package vn.sangkien.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.shared.problem.DomainException;

class SheetTest {

    private static final SheetLimits LIMITS = SheetLimits.rows(1000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsReadBack(SheetFormat format) throws IOException {
        Path file = write(format, out -> {
            out.header("Mã đơn vị", "Tên", "Chỉ tiêu", "Ngày", "Lúc");
            out.row("00123", "Công đoàn Điện lực, \"Hà Nội\"\nsố 2", 52_000, LocalDate.of(2026, 5, 10), Instant.parse("2026-05-10T07:00:00Z"));
            out.row(null, "=1+1", -5, null, null);
            out.row("+84", "@tên", 107.9, null, null);
        });
        List<SheetRow> rows = read(file, LIMITS);
        assertThat(texts(rows.get(0))).containsExactly("Mã đơn vị", "Tên", "Chỉ tiêu", "Ngày", "Lúc");
        assertThat(texts(rows.get(1)).subList(0, 4)).containsExactly("00123", "Công đoàn Điện lực, \"Hà Nội\"\nsố 2", "52000", "2026-05-10");
        assertThat(texts(rows.get(1)).get(4).replace('T', ' ')).startsWith("2026-05-10 14:00");
        assertThat(texts(rows.get(2)).subList(0, 3)).containsExactly("", "=1+1", "-5");
        assertThat(texts(rows.get(3)).subList(0, 3)).containsExactly("+84", "@tên", "107.9");
        assertThat(rows).flatExtracting(SheetRow::cells).noneMatch(SheetCell::formula);
    }

    @Test
    void whatASheetHasNoRoomForGoesOntoTheNextOneUnderTheSameNames() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(bytes, "Sáng kiến", 3)) {
            writer.header("Số");
            for (int i = 1; i <= 5; i++) {
                writer.row(i);
            }
            writer.about("Thông tin", List.of(new SheetWriter.Fact("Số dòng", 5)));
        }
        Path file = folder.resolve("three.xlsx");
        Files.write(file, bytes.toByteArray());

        assertThat(read(file, LIMITS.in("Sáng kiến"))).extracting(row -> row.cell(0).text()).containsExactly("Số", "1", "2");
        assertThat(read(file, LIMITS.in("Sáng kiến (2)"))).extracting(row -> row.cell(0).text()).containsExactly("Số", "3", "4");
        assertThat(read(file, LIMITS.in("Sáng kiến (3)"))).extracting(row -> row.cell(0).text()).containsExactly("Số", "5");
        assertThat(read(file, LIMITS.in("Thông tin"))).extracting(row -> row.cell(1).text()).containsExactly("5");
    }

    @Test
    void aCsvFileOpensRightByADoubleClickAndComputesNothing() throws IOException {
        String text = Files.readString(write(SheetFormat.CSV, out -> out.row("=HYPERLINK(\"http://x\")", "Đỗ")));
        assertThat(text).startsWith("\uFEFF").contains("'=HYPERLINK").contains("Đỗ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mã;Tên;Số\n01;Đỗ, Lê;5", "Mã,Tên,Số\n01,\"Đỗ, Lê\",5", "Mã\tTên\tSố\n01\tĐỗ, Lê\t5", "\uFEFFMã;Tên;Số\r\n01;Đỗ, Lê;5\r\n"})
    void separatorsAreFound(String text) throws IOException {
        assertThat(texts(read(file(text, StandardCharsets.UTF_8), LIMITS).get(1))).containsExactly("01", "Đỗ, Lê", "5");
    }

    @Test
    void utf16WithItsMarkIsRead() throws IOException {
        assertThat(texts(read(file("Mã\tTên\n1\tĐỗ", StandardCharsets.UTF_16), LIMITS).get(1))).containsExactly("1", "Đỗ");
    }

    @Test
    void otherEncodingsAreRefusedInsteadOfGarbled() {
        assertRefused("sheet-encoding", () -> read(file("Tên\nĐỗ Vũ", Charset.forName("windows-1258")), LIMITS));
    }

    @Test
    void rowsKeepTheNumbersThatThePersonSees() throws IOException {
        assertThat(read(file("a\n\n\nb\n", StandardCharsets.UTF_8), LIMITS)).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsReadAndSaysSo() throws IOException {
        List<SheetRow> rows = read(file("\nMã,Tên,Số\n01,Một,1\n02,Hai\n03,Ba,3,4\n04,Bốn,4,,\n05", StandardCharsets.UTF_8), LIMITS);

        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(rows).extracting(SheetRow::uneven).containsExactly(false, false, true, true, false, true);
        assertThat(rows.get(2).cell(2).text()).isEmpty();
    }

    @Test
    void aWorkbookWithNothingButASheetIsRead() throws IOException {
        List<SheetRow> rows = read(minimal("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Mã đơn vị</t></is></c><c r="B1" t="inlineStr"><is><r><t>Chỉ </t></r><r><t>tiêu</t></r></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>00123</t></is></c><c r="B2"><v>52000</v></c></row>"""), LIMITS);

        assertThat(texts(rows.get(0))).containsExactly("Mã đơn vị", "Chỉ tiêu");
        assertThat(texts(rows.get(1))).containsExactly("00123", "52000");
    }

    @Test
    void aWorkbookNeedNotSayWhereItsCellsAre() throws IOException {
        assertThat(texts(read(minimal("<row><c t=\"inlineStr\"><is><t>Mã</t></is></c><c><v>7</v></c></row>"), LIMITS).get(0))).containsExactly("Mã", "7");
    }

    @Test
    void formulasAreMarked() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "Tổng");
            sheet.formula(0, 1, "1+1");
        });
        assertThat(read(file, LIMITS).get(0).cells()).extracting(SheetCell::formula).containsExactly(false, true);
        assertThat(read(file("Tổng,=1+1", StandardCharsets.UTF_8), LIMITS).get(0).cell(1).formula()).isTrue();
    }

    @Test
    void longNumbersKeepTheirDigitsAndFractionsTheirLook() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, 849_012_345_678L);
            sheet.value(0, 1, 0.1 + 0.2);
            sheet.value(0, 2, 1e3);
        });
        assertThat(texts(read(file, LIMITS).get(0))).containsExactly("849012345678", "0.3", "1000");
    }

    @Test
    void mergedCellsAreRefused() {
        assertRefused("sheet-merged-cells", () -> read(workbook(sheet -> {
            sheet.value(0, 0, "Gộp");
            sheet.range(0, 0, 0, 3).merge();
        }), LIMITS));
    }

    @Test
    void theWrongSheetIsNamed() {
        assertRefused("sheet-missing", () -> read(workbook(sheet -> sheet.value(0, 0, "a")), LIMITS.in("Chỉ tiêu")));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void oneRowTooManyIsRefused(SheetFormat format) throws IOException {
        Path file = write(format, out -> {
            out.header("Mã");
            for (int i = 0; i < 11; i++) {
                out.row(i);
            }
        });
        assertThat(read(file, SheetLimits.rows(11))).hasSize(12);
        assertRefused("sheet-too-long", () -> read(file, SheetLimits.rows(10)));
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        assertRefused("sheet-locked", () -> read(bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}), LIMITS));
        assertRefused("sheet-unreadable", () -> read(bytes("PK\3\4broken".getBytes(StandardCharsets.US_ASCII)), LIMITS));
        assertRefused("sheet-unreadable", () -> read(archive("word/document.xml", 10), LIMITS));
        assertRefused("sheet-empty", () -> read(bytes(new byte[0]), LIMITS));
        assertRefused("sheet-encoding", () -> read(bytes(new byte[] {(byte) 0xFF, (byte) 0x89, 'P', 'N', 'G', 0}), LIMITS));
    }

    @Test
    void aSmallArchiveThatUnpacksToAnySizeIsRefused() {
        assertRefused("sheet-too-big", () -> read(archive("xl/media/image1.png", SheetLimits.BYTES + 1), LIMITS));
    }

    @Test
    void tooManyColumnsAreRefused() {
        assertRefused("sheet-too-wide", () -> read(file(",".repeat(300) + "x", StandardCharsets.UTF_8), LIMITS));
        assertRefused("sheet-too-wide", () -> read(workbook(sheet -> sheet.value(0, 300, "x")), LIMITS));
    }

    private interface Writing {
        void to(SheetWriter out) throws IOException;
    }

    private interface Filling {
        void in(Worksheet sheet) throws IOException;
    }

    private Path write(SheetFormat format, Writing writing) throws IOException {
        Path file = folder.resolve(format.fileName("bang"));
        try (OutputStream out = Files.newOutputStream(file); SheetWriter writer = format.writer(out, "Bảng")) {
            writing.to(writer);
        }
        return file;
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(file); var workbook = new Workbook(out, "Excel", "1.0")) {
            filling.in(workbook.newWorksheet("Trang 1"));
        }
        return file;
    }

    /** As some programs write it: no shared texts, no styles. */
    private Path minimal(String rows) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String packed = "http://schemas.openxmlformats.org/package/2006/";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(archive, "[Content_Types].xml", "<Types xmlns=\"" + packed + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
            part(archive, "_rels/.rels", "<Relationships xmlns=\"" + packed + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(archive, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets><sheet name=\"Đơn vị\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + packed + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(archive, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes(out.toByteArray());
    }

    private static void part(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private Path archive(String part, long size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(part));
            var zeros = new byte[1 << 20];
            for (long left = size; left > 0; left -= zeros.length) {
                archive.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        }
        return bytes(out.toByteArray());
    }

    private Path file(String text, Charset charset) throws IOException {
        return bytes(text.getBytes(charset));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static List<SheetRow> read(Path file, SheetLimits limits) {
        var rows = new ArrayList<SheetRow>();
        SheetReader.read(file, limits, rows::add);
        return rows;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    private static void assertRefused(String type, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
