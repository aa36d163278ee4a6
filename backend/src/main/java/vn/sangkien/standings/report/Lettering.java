package vn.sangkien.standings.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Writes by filling the outlines of the letters of our own font. So it needs nothing of the machine's fonts, which a server
 * often does not have, and the pictures are the same everywhere.
 */
final class Lettering {

    static final Lettering REGULAR = new Lettering("/fonts/BeVietnamPro-Regular.ttf");
    static final Lettering BOLD = new Lettering("/fonts/BeVietnamPro-Bold.ttf");

    private static final String ELLIPSIS = "…";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float unitsPerEm;
    private final Map<Integer, GeneralPath> outlines = new HashMap<>();

    private Lettering(String resource) {
        try (var file = Lettering.class.getResourceAsStream(resource)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    synchronized float width(String text, float size) {
        try {
            float width = 0;
            for (int letter : composed(text)) {
                width += font.getAdvanceWidth(letters.getGlyphId(letter));
            }
            return width * size / unitsPerEm;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text, or as much of it as fits into the width, with an ellipsis. */
    String fit(String text, float size, float most) {
        if (width(text, size) <= most) {
            return text;
        }
        int[] all = composed(text);
        int few = 0;
        int many = all.length;
        while (few < many) {
            int half = (few + many + 1) / 2;
            if (width(new String(all, 0, half).strip() + ELLIPSIS, size) <= most) {
                few = half;
            } else {
                many = half - 1;
            }
        }
        return new String(all, 0, few).strip() + ELLIPSIS;
    }

    /** @param x where the text begins, {@code y} its baseline */
    synchronized void draw(Graphics2D on, String text, float x, float y, float size) {
        float scale = size / unitsPerEm;
        float at = x;
        try {
            for (int letter : composed(text)) {
                int glyph = letters.getGlyphId(letter);
                on.fill(outline(glyph).createTransformedShape(new AffineTransform(scale, 0, 0, -scale, at, y)));
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private GeneralPath outline(int glyph) throws IOException {
        GeneralPath known = outlines.get(glyph);
        if (known == null) {
            var drawn = font.getGlyph().getGlyph(glyph);
            known = drawn == null ? new GeneralPath() : drawn.getPath();
            outlines.put(glyph, known);
        }
        return known;
    }

    private static int[] composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    }
}
