package vn.sangkien.unit.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.sheet.SheetRow;

/** Finds out from the first row which column stands where. */
final class SheetHead {

    private SheetHead() {
    }

    /** @throws DomainException 422 for a sheet that is not of this template */
    static Map<ImportColumn, Integer> read(SheetRow first) {
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (int place = 0; place < first.cells().size(); place++) {
            String text = first.cell(place).text();
            if (text.isEmpty()) {
                continue;
            }
            ImportColumn column = ImportColumn.named(text).orElseThrow(() -> refusal(first,
                    "không có cột \"" + text + "\" trong tệp mẫu.", "the template has no column \"" + text + "\"."));
            if (places.put(column, place) != null) {
                throw refusal(first, "cột \"" + column.vi + "\" có hai lần.", "the column \"" + column.en + "\" is there twice.");
            }
        }
        List<ImportColumn> missing = Arrays.stream(ImportColumn.values()).filter(column -> column.required && !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw refusal(first, "thiếu cột " + missing.stream().map(column -> column.vi).collect(Collectors.joining("; ")) + ".",
                    "these columns are missing: " + missing.stream().map(column -> column.en).collect(Collectors.joining("; ")) + ".");
        }
        return places;
    }

    private static DomainException refusal(SheetRow row, String vi, String en) {
        return new DomainException(Category.RULE, "import-columns", new Text("Không đúng tệp mẫu", "Not the template"),
                new Text("Dòng " + row.number() + ": " + vi + " Hãy dùng tệp mẫu, tên cột ở dòng đầu của trang tính.",
                        "Row " + row.number() + ": " + en + " Use the template, with the names of the columns in the first row of the sheet."));
    }
}
