package vn.sangkien.unit.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.sangkien.shared.sheet.SheetCell;
import vn.sangkien.shared.sheet.SheetRow;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.text.LegacyFont;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;
import vn.sangkien.unit.alias.Aliases;
import vn.sangkien.unit.headcount.Headcounts;

/** Reads the cells of a row, and says of each that cannot be read what is wrong with it. */
final class RowReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]{2,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}|\\d{1,3}([.,]\\d{3}){1,2}");
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Map<ImportColumn, Integer> columns;
    private final Faults faults;
    private final LocalDate today;

    RowReader(Map<ImportColumn, Integer> columns, Faults faults, LocalDate today) {
        this.columns = columns;
        this.faults = faults;
        this.today = today;
    }

    /** @return null when the row has faults */
    ImportRow read(SheetRow sheet) {
        var row = new Cells(sheet);
        if (sheet.uneven()) {
            row.uneven();
            return null;
        }
        String code = row.code(ImportColumn.CODE, true);
        String name = row.text(ImportColumn.NAME, true, 3, 200);
        UnitLevel level = row.word(ImportColumn.LEVEL, Words.LEVELS, true);
        UpperKind kind = row.word(ImportColumn.KIND, Words.KINDS, false);
        Block block = row.word(ImportColumn.BLOCK, Words.BLOCKS, true);
        Integer members = row.members();
        String parent = row.code(ImportColumn.PARENT, false);
        List<String> aliases = row.aliases();
        LocalDate founded = row.day(ImportColumn.FOUNDED_ON);
        LocalDate closed = row.day(ImportColumn.CLOSED_ON);
        if (kind != null && level != null && level != UnitLevel.UPPER) {
            row.fault(ImportColumn.KIND, "kind", "chỉ ghi cho công đoàn cấp trên trực tiếp cơ sở.", "only an upper-level union has a kind.");
        }
        if (founded != null && closed != null && closed.isBefore(founded)) {
            row.fault(ImportColumn.CLOSED_ON, "day", "trước ngày thành lập " + Time.shown(founded) + ".", "is before the unit was founded on " + Time.shown(founded) + ".");
        }
        return faults.has(sheet.number()) ? null
                : new ImportRow(sheet.number(), code, name, level, kind, block, members, parent, aliases, founded, closed);
    }

    private final class Cells {

        private final SheetRow row;
        private final String code;

        Cells(SheetRow row) {
            this.row = row;
            this.code = row.cell(columns.get(ImportColumn.CODE)).text();
        }

        void fault(ImportColumn column, String cause, String vi, String en) {
            faults.add(row.number(), column, cause, shortCode(), column.vi + ": " + vi, column.en + ": " + en);
        }

        void uneven() {
            int had = row.cells().size();
            faults.add(row.number(), null, "columns", shortCode(), "dòng này có " + had + " ô, dòng tiêu đề có " + row.wanted() + " ô; hãy kiểm tra dấu ngăn cách.",
                    "this row has " + had + " cells, the first row has " + row.wanted() + "; look at the separators.");
        }

        private String shortCode() {
            return code.length() > 40 ? code.substring(0, 40) : code;
        }

        /** Null for an empty cell, and after a fault. */
        private String cell(ImportColumn column, boolean needed) {
            Integer place = columns.get(column);
            SheetCell cell = place == null ? null : row.cell(place);
            if (cell != null && cell.formula()) {
                fault(column, "formula", "là công thức; hãy dán lại thành giá trị.", "is a formula; paste it as a value.");
                return null;
            }
            String text = cell == null ? null : Typed.line(cell.text());
            if (text == null && needed) {
                fault(column, "empty", "còn trống.", "is empty.");
            }
            return text;
        }

        String text(ImportColumn column, boolean needed, int least, int most) {
            String text = cell(column, needed);
            if (text != null && (text.length() < least || text.length() > most)) {
                fault(column, text.length() > most ? "too-long" : "too-short", "dài " + text.length() + " ký tự; cần từ " + least + " đến " + most + ".",
                        "has " + text.length() + " characters; " + least + " to " + most + " are needed.");
                return null;
            }
            if (text != null) {
                checkFont(column, text);
            }
            return text;
        }

        private void checkFont(ImportColumn column, String text) {
            if (!OneScript.Check.holds(text)) {
                fault(column, "script", "\"" + shortened(text) + "\" có chữ của bảng chữ khác trông giống chữ Latinh; hãy gõ lại.",
                        "\"" + shortened(text) + "\" has letters of another alphabet that look like Latin ones; type it again.");
            }
            if (LegacyFont.suspected(text)) {
                fault(column, "legacy-font", "\"" + shortened(text) + "\" gõ bằng phông chữ cũ (TCVN3, VNI); hãy chuyển tệp sang Unicode.",
                        "\"" + shortened(text) + "\" was typed in a font from before Unicode (TCVN3, VNI); convert the file first.");
            }
        }

        String code(ImportColumn column, boolean needed) {
            String text = cell(column, needed);
            if (text != null && !CODE.matcher(text).matches()) {
                fault(column, text.length() > 40 ? "too-long" : "code", "\"" + shortened(text) + "\" không phải mã: 2–40 chữ không dấu, số và các dấu . _ / -.",
                        "\"" + shortened(text) + "\" is no code: 2 to 40 letters without accents, digits and . _ / -.");
                return null;
            }
            return text;
        }

        <E extends Enum<E>> E word(ImportColumn column, Map<E, String> words, boolean needed) {
            String text = cell(column, needed);
            if (text == null) {
                return null;
            }
            return Words.read(words, text).orElseGet(() -> {
                String known = String.join("; ", words.values());
                fault(column, "unknown-value", "không có giá trị \"" + shortened(text) + "\". Các giá trị: " + known + ".",
                        "there is no value \"" + shortened(text) + "\". The values are: " + known + ".");
                return null;
            });
        }

        Integer members() {
            String text = cell(ImportColumn.MEMBERS, false);
            if (text == null) {
                return null;
            }
            int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text.replaceAll("[.,]", "")) : -1;
            if (number < 0 || number > Headcounts.MOST) {
                fault(ImportColumn.MEMBERS, "number", "\"" + shortened(text) + "\" không phải số nguyên từ 0 đến 20.000.000.",
                        "\"" + shortened(text) + "\" is no whole number from 0 to 20,000,000.");
                return null;
            }
            return number;
        }

        List<String> aliases() {
            String text = cell(ImportColumn.ALIASES, false);
            List<String> names = text == null ? List.of() : Arrays.stream(text.split(";")).map(Typed::line).filter(Objects::nonNull).distinct().toList();
            if (names.size() > Aliases.MOST || names.stream().anyMatch(name -> Folded.of(name).length() < 2 || name.length() > Aliases.LONGEST)) {
                fault(ImportColumn.ALIASES, "too-long", "nhiều nhất " + Aliases.MOST + " tên cách nhau bằng dấu chấm phẩy, mỗi tên 2–" + Aliases.LONGEST + " ký tự.",
                        "at most " + Aliases.MOST + " names parted by semicolons, 2 to " + Aliases.LONGEST + " characters each.");
            }
            names.forEach(name -> checkFont(ImportColumn.ALIASES, name));
            return names;
        }

        LocalDate day(ImportColumn column) {
            String text = cell(column, false);
            if (text == null) {
                return null;
            }
            LocalDate day = parsed(text);
            if (day == null) {
                fault(column, "day", "\"" + shortened(text) + "\" không phải một ngày; viết ngày/tháng/năm.", "\"" + shortened(text) + "\" is no day; write day/month/year.");
            } else if (day.isAfter(today) || day.isBefore(EARLIEST)) {
                fault(column, "day", Time.shown(day) + " không được sau hôm nay hoặc trước năm 1900.", Time.shown(day) + " must not be after today or before 1900.");
            }
            return day;
        }

        private static LocalDate parsed(String text) {
            try {
                return text.contains("/") ? LocalDate.parse(text, TYPED_DAY) : LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                return null;
            }
        }

        private static String shortened(String text) {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
    }
}
