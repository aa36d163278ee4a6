package vn.sangkien.support.paper;

import static vn.sangkien.shared.paper.Typeface.BOLD;
import static vn.sangkien.shared.paper.Typeface.PLAIN;
import static vn.sangkien.shared.paper.Typeface.nfc;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.sangkien.shared.picture.QrCode;

/** A document being written, A4 unless it is a small one, in letters that know Vietnamese. Lengths are points. */
final class Sheet {

    static final Color RED = new Color(0x9B, 0x11, 0x1E);
    private static final Color LINE = new Color(0x77, 0x77, 0x77);
    private static final String VIETNAMESE = "vi-VN";
    private static final float MARGIN = 42;
    /** What a hand needs. */
    private static final float LINE_HEIGHT = 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final float scale;

    /** @param scale of letters and pictures; 1 is as large as they are asked for */
    Sheet(String title, float scale) {
        this(title, scale, VIETNAMESE);
    }

    /** @param language that it is read aloud in */
    Sheet(String title, float scale, String language) {
        this(title, scale, language, PageSize.A4, MARGIN);
    }

    /** A6, for what is put into a pocket. */
    static Sheet small(String title) {
        return new Sheet(title, 1, VIETNAMESE, PageSize.A6, MARGIN / 2);
    }

    private Sheet(String title, float scale, String language, Rectangle size, float margin) {
        this.scale = scale;
        this.document = new Document(size, margin, margin, margin, margin);
        this.writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        document.open();
    }

    void heading(String text, float size, int alignment) {
        paragraph(text, new Font(BOLD, size * scale, Font.NORMAL, RED), alignment);
    }

    void bold(String text, float size, int alignment) {
        paragraph(text, new Font(BOLD, size * scale), alignment);
    }

    void text(String text, float size, int alignment) {
        paragraph(text, new Font(PLAIN, size * scale), alignment);
    }

    /** A name, and room to write: so many lines. */
    void field(String label, String hint, int lines) {
        var paragraph = new Paragraph(12);
        paragraph.setSpacingBefore(6);
        paragraph.setKeepTogether(true);
        paragraph.add(new Chunk(nfc(label), new Font(BOLD, 10)));
        if (hint != null) {
            paragraph.add(new Chunk(nfc("  " + hint), new Font(PLAIN, 8.5f)));
        }
        document.add(paragraph);
        if (lines == 0) {
            return;
        }
        var room = new PdfPTable(1);
        room.setWidthPercentage(100);
        for (int i = 0; i < lines; i++) {
            room.addCell(line());
        }
        document.add(room);
    }

    /** Boxes to tick, so many beside each other. */
    void choices(String label, int columns, List<String> choices) {
        field(label, null, 0);
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingBefore(3);
        for (String choice : choices) {
            var words = new Phrase(13);
            words.add(box());
            words.add(new Chunk("  " + nfc(choice), new Font(PLAIN, 9.5f)));
            table.addCell(borderless(words));
        }
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.completeRow();
        document.add(table);
    }

    /** One box before a sentence. */
    void tick(String sentence) {
        var paragraph = new Paragraph(13);
        paragraph.setSpacingBefore(5);
        paragraph.setIndentationLeft(16);
        paragraph.setFirstLineIndent(-16);
        paragraph.add(box());
        paragraph.add(new Chunk("  " + nfc(sentence), new Font(PLAIN, 9.5f)));
        document.add(paragraph);
    }

    /** An empty table to be filled in by hand. */
    void table(float[] widths, String[] heads, int rows) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        for (String head : heads) {
            table.addCell(new PdfPCell(new Phrase(nfc(head), new Font(BOLD, 8.5f))));
        }
        for (int i = 0; i < rows * heads.length; i++) {
            var cell = new PdfPCell();
            cell.setFixedHeight(18);
            table.addCell(cell);
        }
        document.add(table);
    }

    /** What is signed, side by side. */
    void signatures(String... signers) {
        var table = new PdfPTable(signers.length);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setKeepTogether(true);
        for (String signer : signers) {
            PdfPCell cell = borderless(new Phrase(13, nfc(signer), new Font(BOLD, 9.5f)));
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            cell.setFixedHeight(70);
            table.addCell(cell);
        }
        document.add(table);
    }

    /** In the middle, so wide. */
    void qr(String address, float width) {
        QrCode code = QrCode.of(address);
        PdfContentByte over = writer.getDirectContent();
        PdfTemplate drawing = over.createTemplate(code.size(), code.size());
        code.draw((x, y) -> drawing.rectangle(x, code.size() - 1 - y, 1, 1));
        drawing.fill();
        Image picture = Image.getInstance(drawing);
        picture.scaleAbsolute(width * scale, width * scale);
        picture.setAlignment(Element.ALIGN_CENTER);
        document.add(picture);
    }

    /** What follows stands on a new one; the first is there already. */
    void page() {
        document.newPage();
    }

    byte[] done() {
        document.close();
        return bytes.toByteArray();
    }

    /** How many there are so far. */
    int pages() {
        return writer.getPageNumber();
    }

    private void paragraph(String text, Font font, int alignment) {
        var paragraph = new Paragraph(font.getSize() * 1.3f, nfc(text), font);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(font.getSize() * 0.4f);
        document.add(paragraph);
    }

    private static PdfPCell borderless(Phrase words) {
        var cell = new PdfPCell(words);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private static PdfPCell line() {
        var cell = new PdfPCell();
        cell.setFixedHeight(LINE_HEIGHT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    /** Drawn, since hardly any font has one. */
    private Chunk box() {
        PdfTemplate square = writer.getDirectContent().createTemplate(10, 10);
        square.setLineWidth(0.8f);
        square.rectangle(0.5f, 0.5f, 9, 9);
        square.stroke();
        return new Chunk(Image.getInstance(square), 0, -1);
    }
}
