package vn.sangkien.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.shared.problem.DomainException;

/** Files that somebody made to do harm, or did not know better: each is refused by name, and at once. */
class BadWorkbooksTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    @TempDir
    Path folder;

    @Test
    void aBombOfAQuarterOfAGigabyteIsNotUnpacked() throws IOException {
        byte[] bomb = parts(Map.of(), Map.of("xl/worksheets/sheet1.xml", 256L << 20));
        assertThat(bomb.length).isLessThan(400_000);
        assertRefused("sheet-too-big", bomb);
    }

    @Test
    void entitiesThatMultiplyAreNotDeclared() throws IOException {
        String laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String outside = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        for (String declared : List.of(laughs, outside)) {
            assertRefused("sheet-unsafe", parts(Map.of(STRINGS, "<?xml version=\"1.0\"?>" + declared + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&a;</t></si></sst>"), Map.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({"xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/oleObject1.bin", "../../../etc/cron.d/x", "/etc/passwd", "..\\x.xml"})
    void codeLinksAndPartsWithAWayOutAreNotOpened(String part) throws IOException {
        assertRefused("sheet-unsafe", parts(Map.of(part, "x"), Map.of()));
    }

    @Test
    void twoPartsOfOneNameAreRefusedBecauseReadersDisagreeWhichCounts() throws IOException {
        byte[] twice = parts(Map.of("xl/worksheets/sheet9.xml", "<worksheet/>"), Map.of());
        byte[] from = "sheet9.xml".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + from.length < twice.length; i++) {
            if (new String(twice, i, from.length, StandardCharsets.ISO_8859_1).equals("sheet9.xml")) {
                twice[i + 5] = '1';
            }
        }
        assertRefused("sheet-unsafe", twice);
    }

    @Test
    void anEncryptedWorkbookAndTheOldKindSayWhatToDo() throws IOException {
        var ole = new byte[4_096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, ole, 0, mark.length);
        assertRefused("sheet-locked", ole);
    }

    @Test
    void anOpenDocumentThatWasRenamedIsNoWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            part(archive, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(archive, "content.xml", "<office/>");
        }
        assertRefused("sheet-unreadable", out.toByteArray());
    }

    @Test
    void aTextFileThatWasRenamedIsReadAsWhatItIs() throws IOException {
        assertThat(read("Mã dòng;Tên\nA;An\n".getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    @Test
    void oneCellThatClaimsTheWholeSheetCostsNoMore() throws IOException {
        byte[] wide = parts(Map.of(SHEET, sheet("<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>")), Map.of());
        assertThat(read(wide)).singleElement().satisfies(row -> assertThat(row.cells()).hasSize(1));
    }

    @Test
    void aMillionColumnsAreTooMany() throws IOException {
        for (String far : List.of("XFD1", "BDWGN1", "ZZZZZZZ1")) {
            assertRefused("sheet-too-wide", parts(Map.of(SHEET, sheet("<sheetData><row r=\"1\"><c r=\"" + far + "\"><v>1</v></c></row></sheetData>")), Map.of()));
        }
        var cells = new StringBuilder("<sheetData><row r=\"1\">");
        cells.append("<c/>".repeat(1_000_000)).append("</row></sheetData>");
        assertRefused("sheet-too-wide", parts(Map.of(SHEET, sheet(cells.toString())), Map.of()));
    }

    @Test
    void hiddenRowsAreReadAndSaySo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Excel", "1.0")) {
            var sheet = workbook.newWorksheet("Trang 1");
            sheet.value(0, 0, "Tên");
            sheet.value(1, 0, "ẩn");
            sheet.hideRow(1);
        }
        assertThat(read(out.toByteArray())).extracting(SheetRow::hidden).containsExactly(false, true);
    }

    @Test
    void daysAreTheSameWhicheverYearTheyAreCountedFrom() throws IOException {
        String cell = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>%d</v></c></row></sheetData>";
        String styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
        assertThat(read(parts(Map.of(SHEET, sheet(cell.formatted(46_152)), "xl/styles.xml", styles), Map.of())).get(0).cell(0).text()).isEqualTo("2026-05-10");
        var later = new LinkedHashMap<>(Map.of(SHEET, sheet(cell.formatted(46_152 - 1_462)), "xl/styles.xml", styles));
        later.put("xl/workbook.xml", workbook("<workbookPr date1904=\"1\"/>"));
        assertThat(read(parts(later, Map.of())).get(0).cell(0).text()).isEqualTo("2026-05-10");
    }

    private static String sheet(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + inside + "</worksheet>";
    }

    private static String workbook(String first) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + first + "<sheets><sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** A workbook of one cell, with other parts or in their place; {@code zeros} are parts of so many spaces. */
    private static byte[] parts(Map<String, String> other, Map<String, Long> zeros) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packed = "http://schemas.openxmlformats.org/package/2006/";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", head + "<Types xmlns=\"" + packed + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/></Types>");
        all.put("_rels/.rels", head + "<Relationships xmlns=\"" + packed + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put("xl/workbook.xml", workbook(""));
        all.put("xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"" + packed + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        all.put(SHEET, sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"));
        all.put(STRINGS, head + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
        all.putAll(other);
        zeros.keySet().forEach(all::remove);
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : all.entrySet()) {
                part(archive, each.getKey(), each.getValue());
            }
            for (Map.Entry<String, Long> each : zeros.entrySet()) {
                archive.putNextEntry(new ZipEntry(each.getKey()));
                var zero = new byte[1 << 20];
                for (long left = each.getValue(); left > 0; left -= zero.length) {
                    archive.write(zero);
                }
            }
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private List<SheetRow> read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file.xlsx"), content);
        var rows = new ArrayList<SheetRow>();
        SheetReader.read(file, SheetLimits.rows(1_000), rows::add);
        return rows;
    }

    private void assertRefused(String type, byte[] content) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
    }
}
