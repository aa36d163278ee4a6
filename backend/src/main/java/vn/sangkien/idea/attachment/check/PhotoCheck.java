package vn.sangkien.idea.attachment.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/** Draws a photo anew, upright and no larger than needed: nothing that was hidden in the file or told its place survives. */
final class PhotoCheck {

    private static final int LONGEST = 1600;
    private static final int THUMBNAIL = 320;
    private static final float QUALITY = 0.85f;

    private PhotoCheck() {
    }

    static CheckedFile check(Path file, PhotoFormat format) throws IOException, RefusedFileException {
        BufferedImage photo = Drawing.drawn(read(file, format), format == PhotoFormat.JPEG ? Orientation.of(file) : Orientation.UPRIGHT, LONGEST);
        return new CheckedFile(FileType.JPEG, jpeg(photo), jpeg(Drawing.drawn(photo, Orientation.UPRIGHT, THUMBNAIL)), photo.getWidth(), photo.getHeight());
    }

    private static BufferedImage read(Path file, PhotoFormat format) throws IOException, RefusedFileException {
        ImageReader reader = format.reader();
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!format.allows(width, height)) {
                throw new RefusedFileException(Refusal.FILE_TOO_MANY_PIXELS);
            }
            ImageReadParam roughly = reader.getDefaultReadParam();
            int every = Math.max(1, (Math.max(width, height) + 2 * LONGEST - 1) / (2 * LONGEST));
            roughly.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, roughly);
        } catch (IOException | RuntimeException damaged) {
            // Readers of strangers' bytes end in any of these.
            throw new RefusedFileException(Refusal.FILE_DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] jpeg(BufferedImage photo) throws IOException {
        var out = new ByteArrayOutputStream(256 * 1024);
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(photo, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
