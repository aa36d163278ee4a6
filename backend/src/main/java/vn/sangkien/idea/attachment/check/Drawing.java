package vn.sangkien.idea.attachment.check;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures onto white paper. */
final class Drawing {

    private Drawing() {
    }

    /** Upright, and with no side longer than asked; never enlarged. */
    static BufferedImage drawn(BufferedImage picture, Orientation orientation, int longest) {
        BufferedImage source = picture;
        // More than half at once would leave out pixels.
        while (Math.max(source.getWidth(), source.getHeight()) > 2 * longest) {
            source = scaled(source, 0.5, Orientation.UPRIGHT);
        }
        return scaled(source, Math.min(1, (double) longest / Math.max(source.getWidth(), source.getHeight())), orientation);
    }

    private static BufferedImage scaled(BufferedImage source, double scale, Orientation orientation) {
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        var paper = new BufferedImage(orientation.sideways() ? height : width, orientation.sideways() ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform way = orientation.upright(width, height);
            way.scale((double) width / source.getWidth(), (double) height / source.getHeight());
            pen.drawImage(source, way, null);
        } finally {
            pen.dispose();
        }
        return paper;
    }
}
