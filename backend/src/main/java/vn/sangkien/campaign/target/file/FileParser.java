package vn.sangkien.campaign.target.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sangkien.campaign.target.proposal.TargetSaving;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.sheet.SheetCell;
import vn.sangkien.shared.sheet.SheetRow;
import vn.sangkien.shared.text.Folded;

/** Reads a target file row by row, knowing nothing yet of the units that it names. */
final class FileParser {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,10}");
    private static final Pattern VERSION = Pattern.compile("([0-9A-Za-z]{13})-(\\d{1,9})");
    private static final long MOST = 1_000_000_000;
    private static final int LONGEST_CODE = 40;

    private final List<FileRow> rows = new ArrayList<>();
    private final List<FileFinding> findings = new ArrayList<>();
    private Map<FileColumn, Integer> columns;

    /** The next row of the file, the titles first. */
    void accept(SheetRow row) {
        if (columns == null) {
            columns = columns(row);
        } else if (!Folded.of(text(row, FileColumn.CODE)).equals(Folded.of(TargetFile.GUIDE))) {
            read(row);
        }
    }

    List<FileRow> rows() {
        return rows;
    }

    List<FileFinding> findings() {
        return findings;
    }

    private static Map<FileColumn, Integer> columns(SheetRow titles) {
        var columns = new EnumMap<FileColumn, Integer>(FileColumn.class);
        for (FileColumn column : FileColumn.values()) {
            for (int i = 0; i < titles.cells().size(); i++) {
                if (Folded.of(titles.cell(i).text()).equals(Folded.of(column.title)) && columns.put(column, i) != null) {
                    throw wrongColumns("Cột \"" + column.title + "\" có hai lần.", "The column \"" + column.title + "\" is there twice.");
                }
            }
        }
        if (!columns.containsKey(FileColumn.CODE) || FileColumn.FIGURES.stream().noneMatch(columns::containsKey)) {
            throw wrongColumns("Dòng đầu phải có cột \"" + FileColumn.CODE.title + "\" và ít nhất một cột chỉ tiêu. Hãy tải tệp mẫu từ trang này.",
                    "The first row must have the column \"" + FileColumn.CODE.title + "\" and at least one column of targets. Download the file from this page.");
        }
        return columns;
    }

    private static DomainException wrongColumns(String vi, String en) {
        return new DomainException(Category.RULE, "target-file-columns", new Text("Không đúng mẫu tệp chỉ tiêu", "Not a target file"), new Text(vi, en));
    }

    private void read(SheetRow row) {
        if (row.uneven()) {
            wrong(row, null, "columns", new Text("có " + row.cells().size() + " ô, dòng tiêu đề có " + row.wanted() + " ô; hãy kiểm tra dấu ngăn cách.",
                    "has " + row.cells().size() + " cells, the first row has " + row.wanted() + "; look at the separators."));
            return;
        }
        String code = text(row, FileColumn.CODE);
        if (code.isEmpty() || code.length() > LONGEST_CODE || formula(row, FileColumn.CODE)) {
            wrong(row, FileColumn.CODE, "code", new Text("thiếu mã đơn vị hoặc không phải mã đơn vị.", "no unit's code."));
            return;
        }
        var wanted = new ArrayList<TargetSaving.Wanted>();
        for (FileColumn column : FileColumn.FIGURES) {
            String text = text(row, column);
            if (formula(row, column)) {
                wrong(row, column, "formula", new Text("ô là công thức; hãy dán giá trị.", "the cell is a formula; paste its value."));
            } else if (Folded.of(text).equals(TargetFile.CLEAR)) {
                wanted.add(new TargetSaving.Wanted(column.key, null, null));
            } else if (!text.isEmpty()) {
                figure(row, column, text, wanted);
            }
        }
        version(row, code, wanted);
    }

    private void figure(SheetRow row, FileColumn column, String text, List<TargetSaving.Wanted> wanted) {
        if (!FIGURE.matcher(text).matches() || Long.parseLong(text) > MOST) {
            wrong(row, column, "figure", new Text("\"" + shortened(text) + "\" không hợp lệ; hãy ghi số nguyên từ 0 đến 1000000000, không dấu chấm hay phẩy.",
                    "\"" + shortened(text) + "\" is not valid; write a whole number from 0 to 1000000000 without separators."));
        } else {
            wanted.add(new TargetSaving.Wanted(column.key, Integer.valueOf(text), null));
        }
    }

    private void version(SheetRow row, String code, List<TargetSaving.Wanted> wanted) {
        String text = text(row, FileColumn.VERSION);
        Matcher version = VERSION.matcher(text);
        if (text.isEmpty()) {
            rows.add(new FileRow(row.number(), code, null, null, wanted));
        } else if (version.matches() && !formula(row, FileColumn.VERSION)) {
            rows.add(new FileRow(row.number(), code, phase(version.group(1)), Long.valueOf(version.group(2)), wanted));
        } else {
            wrong(row, FileColumn.VERSION, "version", new Text("phiên bản đã bị sửa; hãy tải lại tệp.", "the version was edited; download the file again."));
        }
    }

    /** What is no identifier is no phase of ours either. */
    private static Id phase(String text) {
        try {
            return Id.fromString(text);
        } catch (IllegalArgumentException edited) {
            return Id.of(0);
        }
    }

    private void wrong(SheetRow row, FileColumn column, String code, Text text) {
        findings.add(FileFinding.of(FileFinding.Level.ERROR, row.number(), column, code, text));
    }

    private String text(SheetRow row, FileColumn column) {
        return cell(row, column).text();
    }

    private boolean formula(SheetRow row, FileColumn column) {
        return cell(row, column).formula();
    }

    private SheetCell cell(SheetRow row, FileColumn column) {
        return row.cell(columns.getOrDefault(column, Integer.MAX_VALUE));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
