package vn.sangkien.shared.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An XLSX workbook: looked over before it is opened, since a small archive may unpack to any size. */
final class WorkbookFile {

    /** A spreadsheet program keeps fifteen digits; the others are the noise of binary fractions. */
    private static final MathContext KEPT = new MathContext(15);
    /** A number format that shows a day, leaving out what stands in quotes or brackets. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    /** What is packed tighter than any list of words is no list. */
    private static final long PACKED = 200;
    private static final long SMALL = 16L << 20;

    private WorkbookFile() {
    }

    static void read(Path file, SheetLimits limits, Consumer<SheetRow> each) throws IOException {
        boolean styled = lookOver(file);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, false));
             Stream<Row> rows = sheet(workbook, limits.sheet()).openStream()) {
            rows.forEach(row -> each.accept(row(row)));
        } catch (ExcelReaderException | UncheckedStreamException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw SheetRefusals.unreadable();
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, String name) {
        return name == null ? workbook.getFirstSheet()
                : workbook.findSheet(name).orElseThrow(() -> SheetRefusals.noSuchSheet(name, workbook.getSheets().map(Sheet::getName).toList()));
    }

    private static SheetRow row(Row row) {
        if (row.getCellCount() > SheetLimits.COLUMNS) {
            throw SheetRefusals.tooWide(row.getRowNum());
        }
        List<SheetCell> cells = IntStream.range(0, row.getCellCount()).mapToObj(row::getCell).map(WorkbookFile::cell).toList();
        return new SheetRow(row.getRowNum(), cells, 0, row.isHidden());
    }

    private static SheetCell cell(Cell cell) {
        return cell == null ? SheetCell.EMPTY : SheetCell.of(text(cell), cell.getType() == CellType.FORMULA);
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> shownAsDay(cell.getDataFormatString()) ? day(cell.asDate()) : number(raw);
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    private static boolean shownAsDay(String format) {
        return format != null && DAY.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime shown) {
        return shown.toLocalTime().equals(LocalTime.MIDNIGHT) ? shown.toLocalDate().toString() : shown.toString();
    }

    private static String number(String raw) {
        BigDecimal number = new BigDecimal(raw).round(KEPT);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** @return whether there are formats of numbers to be read: a workbook may come without */
    private static boolean lookOver(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var names = new HashSet<String>();
            long most = Math.min(SheetLimits.BYTES, Math.max(SMALL, Files.size(file) * PACKED));
            boolean styled = false;
            for (ZipEntry part : (Iterable<ZipEntry>) archive.stream().map(ZipEntry.class::cast)::iterator) {
                requireHarmless(part.getName(), names);
                styled |= part.getName().startsWith("xl/") && part.getName().endsWith("styles.xml");
                try (InputStream content = archive.getInputStream(part)) {
                    most -= measure(content, most, part.getName());
                }
            }
            if (!names.contains("xl/workbook.xml")) {
                throw SheetRefusals.unreadable();
            }
            return styled;
        }
    }

    /** Which of two parts of one name is read depends on the reader; code and other files have no place in a list. */
    private static void requireHarmless(String name, Set<String> names) {
        boolean outside = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
        boolean acts = name.endsWith("vbaProject.bin") || name.startsWith("xl/externalLinks/") || name.startsWith("xl/embeddings/") || name.startsWith("xl/activeX/");
        if (!names.add(name) || outside || acts) {
            throw SheetRefusals.unsafe();
        }
    }

    /** @return how many bytes there are */
    private static long measure(InputStream content, long most, String name) throws IOException {
        var buffer = new byte[64 * 1024];
        PartScan scan = name.endsWith(".xml") || name.endsWith(".rels") ? new PartScan(name.startsWith("xl/worksheets/")) : null;
        long size = 0;
        for (int read; (read = content.read(buffer)) > 0; ) {
            size += read;
            if (size > most) {
                throw SheetRefusals.tooBig();
            }
            if (scan != null) {
                scan.look(buffer, read);
            }
        }
        return size;
    }
}
