package vn.sangkien.exchange.exports.report;

import static vn.sangkien.shared.paper.Typeface.BOLD;
import static vn.sangkien.shared.paper.Typeface.PLAIN;
import static vn.sangkien.shared.paper.Typeface.nfc;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.Arrays;
import vn.sangkien.standings.report.FederationReport;
import vn.sangkien.standings.report.ReportLine;
import vn.sangkien.standings.report.Written;

/** The federation's report on A4 across, as it is taken into a meeting and signed there. */
final class ReportPaper {

    private static final Color RED = new Color(0x9B, 0x11, 0x1E);
    private static final Color HEAD = new Color(0xF3, 0xE7, 0xD3);
    private static final float MARGIN = 26;
    private static final float SIZE = 6.6f;
    private static final float SIGNATURE = 9.5f;
    private static final ReportColumn[] COLUMNS = ReportColumn.values();

    private final FederationReport report;
    private final Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 12);

    private ReportPaper(FederationReport report) {
        this.report = report;
    }

    /** Leaves the stream open. */
    static void write(FederationReport report, OutputStream out) {
        new ReportPaper(report).draw(out);
    }

    private void draw(OutputStream out) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers(report.unit() + " – " + report.asOfWords()));
        document.addTitle(nfc("Báo cáo – " + report.unit()));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        document.open();
        paragraph(report.unit(), new Font(BOLD, 11), Element.ALIGN_LEFT);
        paragraph(ReportWords.TITLE, new Font(BOLD, 15, Font.NORMAL, RED), Element.ALIGN_CENTER);
        paragraph(report.campaign() + " – " + report.scope() + " – " + report.block(), new Font(PLAIN, 10), Element.ALIGN_CENTER);
        paragraph(report.asOfWords(), new Font(BOLD, 11), Element.ALIGN_CENTER);
        paragraph(ReportWords.footing(report), new Font(PLAIN, 7.5f), Element.ALIGN_CENTER);
        document.add(table());
        signatures();
        document.close();
    }

    private PdfPTable table() {
        float[] widths = new float[COLUMNS.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = COLUMNS[i].width;
        }
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        Arrays.stream(COLUMNS).forEach(column -> table.addCell(cell(column.title, BOLD, Element.ALIGN_CENTER, HEAD)));
        report.lines().forEach(line -> line(table, line, false));
        if (report.rest() > 0) {
            for (ReportColumn column : COLUMNS) {
                String text = column == ReportColumn.NAME ? ReportWords.REST : column == ReportColumn.VALID ? Written.number(report.rest()) : "";
                table.addCell(cell(text, PLAIN, column.figure() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT, null));
            }
        }
        if (report.whole() != null) {
            line(table, report.whole(), true);
        }
        return table;
    }

    private static void line(PdfPTable table, ReportLine line, boolean whole) {
        for (ReportColumn column : COLUMNS) {
            String text = whole ? ReportWords.ofSum(column, line) : column.written(line);
            table.addCell(cell(text, whole ? BOLD : PLAIN, column.figure() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT, whole ? HEAD : null));
        }
    }

    private static PdfPCell cell(String text, com.lowagie.text.pdf.BaseFont letters, int alignment, Color ground) {
        var cell = new PdfPCell(new Phrase(SIZE * 1.25f, nfc(text), new Font(letters, SIZE)));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(2.2f);
        cell.setBorderWidth(0.4f);
        if (ground != null) {
            cell.setBackgroundColor(ground);
        }
        return cell;
    }

    private void signatures() {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        table.addCell(signature("Người lập biểu", "(ký, ghi rõ họ tên)"));
        table.addCell(signature("............, ngày ...... tháng ...... năm ............\nTM. BAN THƯỜNG VỤ", "(ký, đóng dấu, ghi rõ họ tên)"));
        document.add(table);
    }

    private static PdfPCell signature(String who, String how) {
        var words = new Phrase(SIGNATURE * 1.6f, nfc(who) + "\n", new Font(BOLD, SIGNATURE));
        words.add(new Chunk(nfc(how), new Font(PLAIN, SIGNATURE)));
        var cell = new PdfPCell(words);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setFixedHeight(100);
        return cell;
    }

    private void paragraph(String text, Font font, int alignment) {
        var paragraph = new Paragraph(font.getSize() * 1.35f, nfc(text), font);
        paragraph.setAlignment(alignment);
        document.add(paragraph);
    }

    /** Page so-and-so of so many, which is known at the end only. */
    private static final class PageNumbers extends PdfPageEventHelper {

        private static final float BOTTOM = 20;
        private static final float LETTERS = 7.5f;
        private static final float ROOM = 30;

        private final String left;
        private PdfTemplate count;

        PageNumbers(String left) {
            this.left = nfc(left);
        }

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            count = writer.getDirectContent().createTemplate(ROOM, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            PdfContentByte on = writer.getDirectContent();
            String page = "Trang " + writer.getPageNumber() + "/";
            float end = document.getPageSize().getWidth() - MARGIN - ROOM;
            on.beginText();
            on.setFontAndSize(PLAIN, LETTERS);
            on.showTextAligned(PdfContentByte.ALIGN_LEFT, left, MARGIN, BOTTOM, 0);
            on.showTextAligned(PdfContentByte.ALIGN_RIGHT, page, end, BOTTOM, 0);
            on.endText();
            on.addTemplate(count, end, BOTTOM);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            count.beginText();
            count.setFontAndSize(PLAIN, LETTERS);
            count.setTextMatrix(0, 0);
            count.showText(Integer.toString(writer.getPageNumber() - 1));
            count.endText();
        }
    }
}
