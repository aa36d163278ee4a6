package vn.sangkien.idea.attachment.check;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of photos that are read, and how many pixels of each: the reader of WebP unpacks all of them at once. */
enum PhotoFormat {
    JPEG(40_000_000),
    PNG(40_000_000),
    WEBP(16_000_000);

    private final long pixels;

    PhotoFormat(long pixels) {
        this.pixels = pixels;
    }

    boolean allows(int width, int height) {
        return (long) width * height <= pixels;
    }

    /** Named one by one: what else lies on the class path must not read what strangers send. */
    ImageReader reader() throws IOException {
        return this == WEBP ? new WebPImageReaderSpi().createReaderInstance(null) : ImageIO.getImageReadersByFormatName(name()).next();
    }
}
