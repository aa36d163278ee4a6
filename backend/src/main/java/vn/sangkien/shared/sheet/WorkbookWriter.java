package vn.sangkien.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sangkien.shared.time.Time;

final class WorkbookWriter implements SheetWriter {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final double WIDTH = 18;

    /** A sheet has room for 1,048,576; the rest goes onto the next one. */
    private static final int ROWS_OF_SHEET = 1_000_000;
    private static final double WIDTH_OF_FACTS = 44;

    private final Workbook workbook;
    private final String name;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int next;
    private String[] columns;

    WorkbookWriter(OutputStream out, String sheetName) {
        this(out, sheetName, ROWS_OF_SHEET);
    }

    /** @param most how many rows a sheet takes, the names of the columns included */
    WorkbookWriter(OutputStream out, String sheetName, int most) {
        this.workbook = new Workbook(out, "Sang Kien", "1.0");
        this.name = sheetName;
        this.most = most;
        begin(sheetName);
    }

    private void begin(String title) {
        sheet = workbook.newWorksheet(title);
        sheets++;
        next = 0;
    }

    @Override
    public void header(String... names) {
        columns = names;
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
        if (next == most) {
            sheet.finish();
            begin(name + " (" + (sheets + 1) + ")");
            header(columns);
        }
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void about(String sheetName, List<Fact> facts) throws IOException {
        sheet.finish();
        begin(sheetName);
        sheet.width(0, WIDTH_OF_FACTS);
        sheet.width(1, WIDTH_OF_FACTS);
        for (Fact fact : facts) {
            row(fact.name(), fact.value());
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
