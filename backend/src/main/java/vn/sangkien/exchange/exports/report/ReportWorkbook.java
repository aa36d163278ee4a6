package vn.sangkien.exchange.exports.report;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sangkien.standings.report.FederationReport;
import vn.sangkien.standings.report.ReportLine;
import vn.sangkien.standings.report.Written;

/** The federation's report as a workbook: numbers as numbers, ready to be printed on A4 across. */
final class ReportWorkbook {

    private static final ReportColumn[] COLUMNS = ReportColumn.values();
    private static final double OF_WIDTH = 2.6;

    private final FederationReport report;
    private final Worksheet sheet;
    private int next;

    private ReportWorkbook(FederationReport report, Worksheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    static void write(FederationReport report, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Sang Kien", "1.0");
        new ReportWorkbook(report, workbook.newWorksheet("Báo cáo")).fill();
        workbook.finish();
    }

    private void fill() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        head();
        titles();
        report.lines().forEach(line -> line(line, false));
        if (report.rest() > 0) {
            sheet.inlineString(next, 1, ReportWords.REST);
            sheet.value(next, ReportColumn.VALID.ordinal(), report.rest());
            next++;
        }
        if (report.whole() != null) {
            line(report.whole(), true);
        }
    }

    private void head() {
        text(report.unit(), true);
        text(ReportWords.TITLE, true);
        text(report.campaign() + " – " + report.scope() + " – " + report.block(), false);
        text(report.asOfWords(), true);
        text(ReportWords.footing(report), false);
        next++;
    }

    private void text(String text, boolean bold) {
        sheet.inlineString(next, 0, text);
        if (bold) {
            sheet.style(next, 0).bold().set();
        }
        next++;
    }

    private void titles() {
        for (int i = 0; i < COLUMNS.length; i++) {
            sheet.width(i, Math.max(8, COLUMNS[i].width * OF_WIDTH));
            sheet.inlineString(next, i, COLUMNS[i].title);
            sheet.style(next, i).bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN).fillColor("F3E7D3").set();
        }
        sheet.freezePane(2, next + 1);
        sheet.repeatRows(next);
        next++;
    }

    private void line(ReportLine line, boolean whole) {
        for (int i = 0; i < COLUMNS.length; i++) {
            Object value = COLUMNS[i].of(line);
            if (value instanceof Number number) {
                sheet.value(next, i, number);
            } else {
                sheet.inlineString(next, i, whole ? ReportWords.ofSum(COLUMNS[i], line) : value == null ? Written.NONE : value.toString());
            }
            var style = sheet.style(next, i).borderStyle(BorderStyle.THIN);
            if (COLUMNS[i].figure()) {
                style.horizontalAlignment("right").format(COLUMNS[i].percent() ? "0.0" : "#,##0");
            }
            if (whole) {
                style.bold();
            }
            style.set();
        }
        next++;
    }
}
