package vn.sangkien.idea.attachment.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for names that a document needs none of. It does not open the document, because a reader of PDF may be led to unpack any
 * amount of memory: it reads the file as it is, and the packed objects in it up to a limit.
 */
final class PdfCheck {

    private static final int PACKED_OBJECTS = 40 << 20;
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z])");
    private static final Pattern ACTIVE = Pattern.compile("/(?:JavaScript|Launch|RichMedia)(?![A-Za-z])");
    /** The names above with any letter written as a number. */
    private static final Pattern NUMBERED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm\\b");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfCheck() {
    }

    static CheckedFile check(Path file) throws IOException, RefusedFileException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains("%%EOF") || !text.contains("obj")) {
            throw new RefusedFileException(Refusal.FILE_DAMAGED);
        }
        lookOver(text);
        lookIntoObjects(text, bytes);
        return CheckedFile.document(FileType.PDF);
    }

    private static void lookOver(String text) throws RefusedFileException {
        String plain = text.indexOf('#') < 0 ? text : NUMBERED.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        if (LOCKED.matcher(plain).find()) {
            throw new RefusedFileException(Refusal.FILE_LOCKED);
        }
        if (ACTIVE.matcher(plain).find()) {
            throw new RefusedFileException(Refusal.FILE_ACTIVE);
        }
    }

    private static void lookIntoObjects(String text, byte[] bytes) throws RefusedFileException {
        int left = PACKED_OBJECTS;
        Matcher objects = OBJECTS.matcher(text);
        Matcher stream = STREAM.matcher(text);
        for (int at = 0; objects.find(at); at = stream.end()) {
            if (!stream.find(objects.end())) {
                return;
            }
            left -= unpack(bytes, stream.end(), left);
        }
    }

    /** @return how many bytes there are */
    private static int unpack(byte[] bytes, int from, int most) throws RefusedFileException {
        var inflater = new Inflater();
        var buffer = new byte[64 * 1024];
        int size = 0;
        // A name may begin at the end of one piece.
        String rest = "";
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            for (int read; (read = inflater.inflate(buffer)) > 0; ) {
                size += read;
                if (size > most) {
                    throw new RefusedFileException(Refusal.FILE_UNPACKS_TOO_LARGE);
                }
                String piece = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                lookOver(piece);
                rest = piece.substring(Math.max(0, piece.length() - 64));
            }
        } catch (DataFormatException notPackedThisWay) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
