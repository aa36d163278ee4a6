package vn.sangkien.idea.attachment.check;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held, as it wrote into the photo (1 to 8): this would be lost with the rest of what it wrote. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** What cannot be read counts as upright. */
    static Orientation of(Path jpeg) {
        try (var content = ImageIO.createImageInputStream(jpeg.toFile())) {
            List<JPEGSegment> found = JPEGSegmentUtil.readSegments(content, JPEG.APP1, "Exif");
            if (found.isEmpty()) {
                return UPRIGHT;
            }
            var segment = found.get(0).data();
            segment.skipNBytes(1);
            try (var exif = new MemoryCacheImageInputStream(segment)) {
                return of(new TIFFReader().read(exif));
            }
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation of(Directory exif) {
        Entry entry = exif.getEntryById(TIFF.TAG_ORIENTATION);
        return entry != null && entry.getValue() instanceof Number number && number.intValue() >= 1 && number.intValue() <= 8
                ? new Orientation(number.intValue()) : UPRIGHT;
    }

    boolean sideways() {
        return value >= 5;
    }

    /** Takes a picture of this size to where it stands upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
