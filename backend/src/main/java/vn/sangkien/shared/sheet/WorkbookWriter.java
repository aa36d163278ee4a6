package vn.sangkien.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sangkien.shared.time.Time;

final class WorkbookWriter implements SheetWriter {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    WorkbookWriter(OutputStream out, String sheetName) {
        workbook = new Workbook(out, "Sang Kien", "1.0");
        sheet = workbook.newWorksheet(sheetName);
    }

    @Override
    public void header(String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.width(column, Math.max(WIDTH, Math.min(60, names[column].length() + 2.0)));
            sheet.value(next, column, names[column]);
            sheet.style(next, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, next + 1);
        next++;
    }

    @Override
    public void row(Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(next, column, flag);
        } else if (cell instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof Instant moment) {
            sheet.value(next, column, LocalDateTime.ofInstant(moment, Time.ZONE));
            sheet.style(next, column).format("dd/mm/yyyy hh:mm:ss").set();
        } else if (cell != null) {
            // In its cell: a list of all texts, as workbooks usually have, would have to stay in memory until the end.
            sheet.inlineString(next, column, cell.toString());
        }
    }
}
