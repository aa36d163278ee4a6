package vn.sangkien.shared.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/** The letters of the house, which know Vietnamese. */
public final class Typeface {

    public static final BaseFont PLAIN = font("BeVietnamPro-Regular.ttf");
    public static final BaseFont BOLD = font("BeVietnamPro-Bold.ttf");

    private Typeface() {
    }

    /** Letters with their marks in one, as the fonts have them. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static BaseFont font(String file) {
        try (InputStream content = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, content.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
