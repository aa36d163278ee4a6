package vn.sangkien.exchange.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sangkien.exchange.imports.row.Importer;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetWriter;

/** An empty list: titles, lists to pick from, one example that is never imported, and a sheet that says what to write where. */
final class ImportTemplate {

    static final String STEM = "mau-nhap";
    /** Begins the id of a row that is never imported. */
    static final String EXAMPLE = "VÍ DỤ";

    private static final int ROWS_WITH_LISTS = 2_000;
    private static final double WIDTH = 22;
    private static final double WIDE = 60;

    private ImportTemplate() {
    }

    static void write(Importer importer, SheetFormat format, OutputStream out) throws IOException {
        List<Column> columns = importer.columns();
        if (format == SheetFormat.CSV) {
            try (SheetWriter sheet = format.writer(out, "")) {
                sheet.header(columns.stream().map(column -> column.title().vi()).toArray(String[]::new));
                sheet.row(columns.stream().map(column -> (Object) example(column, importer)).toArray());
            }
            return;
        }
        try (var workbook = new Workbook(out, "Sang Kien", "1.0")) {
            Worksheet rows = workbook.newWorksheet("Danh sách");
            Worksheet help = workbook.newWorksheet("Hướng dẫn");
            Worksheet lists = workbook.newWorksheet("Danh mục");
            for (int place = 0; place < columns.size(); place++) {
                column(columns.get(place), place, rows, lists, importer);
            }
            rows.freezePane(1, 1);
            explain(columns, help);
        }
    }

    private static void column(Column column, int place, Worksheet rows, Worksheet lists, Importer importer) {
        rows.width(place, WIDTH);
        rows.value(0, place, column.title().vi() + (column.needed() ? " *" : ""));
        rows.style(0, place).bold().wrapText(true).fillColor("E6EEF5").set();
        // As text, so that a leading 0 stays and a day is written as it is read.
        rows.style(place).format("@").set();
        rows.inlineString(1, place, example(column, importer));
        rows.style(1, place).italic().fontColor("666666").format("@").set();
        if (!column.choices().isEmpty()) {
            lists.value(0, place, column.title().vi());
            for (int i = 0; i < column.choices().size(); i++) {
                lists.value(i + 1, place, column.choices().get(i));
            }
            Range choices = lists.range(1, place, column.choices().size(), place);
            rows.range(1, place, ROWS_WITH_LISTS, place).validateWithList(choices).allowBlank(true).errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true).errorTitle("Không có trong danh mục").error("Hãy chọn một giá trị trong danh sách.");
        }
    }

    private static void explain(List<Column> columns, Worksheet help) {
        help.value(0, 0, "Cột");
        help.value(0, 1, "Bắt buộc");
        help.value(0, 2, "Cách ghi");
        help.value(0, 3, "Column");
        help.value(0, 4, "What to write");
        help.range(0, 0, 0, 4).style().bold().set();
        help.width(0, WIDTH * 2);
        help.width(2, WIDE);
        help.width(3, WIDTH * 2);
        help.width(4, WIDE);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            help.value(i + 1, 0, column.title().vi());
            help.value(i + 1, 1, column.needed() ? "Có" : "");
            help.value(i + 1, 2, column.hint().vi());
            help.value(i + 1, 3, column.title().en());
            help.value(i + 1, 4, column.hint().en());
        }
        help.value(columns.size() + 2, 0, "Dòng có mã bắt đầu bằng \"" + EXAMPLE + "\" là dòng mẫu và không được nhập. Không gộp ô; mỗi dòng một sáng kiến hoặc một người.");
        help.value(columns.size() + 3, 0, "A row whose id begins with \"" + EXAMPLE + "\" is an example and is not imported. Do not merge cells.");
    }

    private static String example(Column column, Importer importer) {
        return column.equals(importer.externalId()) ? EXAMPLE : column.example();
    }
}
