package vn.sangkien.notice.guide;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Tells by its structure whether a file is a video of a kind that browsers play. */
final class VideoHead {

    private static final Set<String> BRANDS = Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV");
    private static final int EBML = 0x1A45DFA3;
    private static final int HEAD_OF_WEBM = 128;
    private static final int HEAD_OF_BOX = 8;
    private static final int HEAD_OF_LONG_BOX = 16;
    /** Of parts at the top of an MP4; fragments of one that was recorded live are two each. */
    private static final int MOST_BOXES = 20_000;

    private VideoHead() {
    }

    /** Empty when it is no video, or only a piece of one. */
    static Optional<GuideFileType> typeOf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            if (content.length() < HEAD_OF_LONG_BOX) {
                return Optional.empty();
            }
            if (content.readInt() == EBML) {
                return webm(content) ? Optional.of(GuideFileType.WEBM) : Optional.empty();
            }
            return mp4(content) ? Optional.of(GuideFileType.MP4) : Optional.empty();
        } catch (EOFException cutOff) {
            return Optional.empty();
        }
    }

    /** Matroska has the same head and another name in it. */
    private static boolean webm(RandomAccessFile content) throws IOException {
        var head = new byte[(int) Math.min(HEAD_OF_WEBM, content.length())];
        content.seek(0);
        content.readFully(head);
        return new String(head, StandardCharsets.ISO_8859_1).contains("\u0042\u0082\u0084webm");
    }

    /** Boxes one after the other up to the very end, the first of which names the kind, and one of which says what is in the others. */
    private static boolean mp4(RandomAccessFile content) throws IOException {
        boolean described = false;
        long at = 0;
        for (int box = 0; at < content.length(); box++) {
            content.seek(at);
            long length = Integer.toUnsignedLong(content.readInt());
            String name = name(content);
            int head = HEAD_OF_BOX;
            if (length == 1) {
                length = content.readLong();
                head = HEAD_OF_LONG_BOX;
            } else if (length == 0) {
                length = content.length() - at;
            }
            boolean wrongStart = box == 0 && !(name.equals("ftyp") && BRANDS.contains(name(content)));
            if (wrongStart || length < head || length > content.length() - at || box == MOST_BOXES) {
                return false;
            }
            described |= name.equals("moov");
            at += length;
        }
        return described;
    }

    private static String name(RandomAccessFile content) throws IOException {
        var four = new byte[4];
        content.readFully(four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
