package vn.sangkien.idea.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people, cameras and attackers send them. */
public final class SentFiles {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SentFiles() {
    }

    /** The left half is red and the right half blue; noise makes it as large as a photo. */
    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int noise = random.nextInt(60);
                picture.setRGB(x, y, (x < width / 2 ? new Color(195 + noise, noise, noise) : new Color(noise, noise, 195 + noise)).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** As a phone writes it that was held upright: turned, with the place and the maker in it. */
    public static byte[] phonePhoto(int width, int height) {
        byte[] secret = "GPS 10.762622 106.660172 MAKER".getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + secret.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0).put(secret);
        byte[] jpeg = picture("jpg", width, height);
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity()).put(jpeg, 0, 2)
                .putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity())).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG of a few bytes that says it has so many pixels, all of the same colour. */
    public static byte[] pngOfSize(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array());
        chunk(out, "IDAT", deflated(new byte[100_000]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A whole black PNG with 16 bits for each of red, green, blue and opacity: no pixel is larger. */
    public static byte[] deepPng(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 16).put((byte) 6).array());
        chunk(out, "IDAT", deflatedZeros(height * (1 + 8L * width)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflatedZeros(long count) {
        var packed = new ByteArrayOutputStream();
        var some = new byte[1 << 16];
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (long left = count; left > 0; left -= some.length) {
                deflater.write(some, 0, (int) Math.min(left, some.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(kind);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(12 + data.length).putInt(data.length).put(kind).put(data).putInt((int) crc.getValue()).array());
    }

    public static byte[] deflated(byte[] data) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    public static byte[] pdf(String more) {
        return pdf(more.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static byte[] pdf(byte[] more) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(more);
        out.writeBytes("\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Objects that can only be read when they are unpacked. */
    public static byte[] packedObjects(byte[] objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(deflated(objects));
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Moving pictures: so many frames of 30 by 20 pixels on a canvas of that size. */
    public static byte[] animatedWebp(byte[] stillWebp, int frames, int width, int height) {
        byte[] picture = Arrays.copyOfRange(stillWebp, 12, stillWebp.length);
        var chunks = ByteBuffer.allocate(12 + 18 + 14 + frames * (8 + 16 + picture.length)).order(ByteOrder.LITTLE_ENDIAN);
        chunks.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(chunks.capacity() - 8).put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(2);
        three(three(chunks, width - 1), height - 1).put("ANIM".getBytes(StandardCharsets.US_ASCII)).putInt(6).putInt(0).putShort((short) 0);
        for (int i = 0; i < frames; i++) {
            chunks.put("ANMF".getBytes(StandardCharsets.US_ASCII)).putInt(16 + picture.length);
            three(three(three(three(three(chunks, 0), 0), 29), 19), 100).put((byte) 0).put(picture);
        }
        return chunks.array();
    }

    private static ByteBuffer three(ByteBuffer chunks, int number) {
        return chunks.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
    }

    /** An Office file of that type. @param more names of further parts, which are empty */
    public static byte[] office(String type, String... more) {
        return archive("[Content_Types].xml", "<Types><Override ContentType=\"" + type + "\"/></Types>", more);
    }

    public static byte[] archive(String name, String content, String... more) {
        return archive(zip -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            for (String part : more) {
                zip.putNextEntry(new ZipEntry(part));
            }
        });
    }

    /** 120 MB of nothing in a few hundred kilobytes. */
    public static byte[] bomb() {
        return archive(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types>" + WORD + "</Types>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(nothing);
            }
        });
    }

    /** The same archive, saying that its parts have a password. */
    public static byte[] locked(byte[] archive) {
        byte[] locked = archive.clone();
        for (int i = 0; i < locked.length - 10; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && (locked[i + 2] == 1 && locked[i + 3] == 2 || locked[i + 2] == 3 && locked[i + 3] == 4)) {
                locked[i + (locked[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        return locked;
    }

    private interface Writing {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] archive(Writing parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            parts.into(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
