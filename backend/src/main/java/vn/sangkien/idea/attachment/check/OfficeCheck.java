package vn.sangkien.idea.attachment.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Word and Excel files are archives: every part is unpacked once, to count it and not to keep it. */
final class OfficeCheck {

    private static final int PARTS = 2_000;
    private static final long UNPACKED = 100L << 20;
    private static final int LIST = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Set<String> ACTIVE = Set.of("vbaproject.bin", "vbadata.xml");

    private OfficeCheck() {
    }

    static CheckedFile check(Path file) throws IOException, RefusedFileException {
        try (var archive = new ZipFile(file.toFile())) {
            return CheckedFile.document(lookOver(archive));
        } catch (ZipException unreadable) {
            String message = String.valueOf(unreadable.getMessage());
            throw new RefusedFileException(message.contains("encrypted") ? Refusal.FILE_LOCKED : Refusal.FILE_DAMAGED);
        } catch (IllegalArgumentException namesOfNoEncoding) {
            throw new RefusedFileException(Refusal.FILE_DAMAGED);
        }
    }

    private static FileType lookOver(ZipFile archive) throws IOException, RefusedFileException {
        if (archive.size() > PARTS) {
            throw new RefusedFileException(Refusal.FILE_UNPACKS_TOO_LARGE);
        }
        var names = new HashSet<String>();
        long left = UNPACKED;
        String types = "";
        for (ZipEntry part : (Iterable<ZipEntry>) archive.stream().map(ZipEntry.class::cast)::iterator) {
            requireInside(part.getName(), names);
            var list = part.getName().equals(CONTENT_TYPES) ? new ByteArrayOutputStream() : null;
            try (InputStream content = archive.getInputStream(part)) {
                left -= unpack(content, left, list);
            }
            if (list != null) {
                types = list.toString(StandardCharsets.UTF_8);
            }
        }
        return typeIn(types);
    }

    private static void requireInside(String name, Set<String> names) throws RefusedFileException {
        String folded = name.toLowerCase(Locale.ROOT);
        if (!names.add(folded) || folded.startsWith("/") || folded.contains("\\") || folded.contains("..")) {
            throw new RefusedFileException(Refusal.FILE_DAMAGED);
        }
        if (ACTIVE.contains(folded.substring(folded.lastIndexOf('/') + 1)) || folded.contains("/activex/")) {
            throw new RefusedFileException(Refusal.FILE_ACTIVE);
        }
    }

    /** @return how many bytes there are */
    private static long unpack(InputStream content, long most, ByteArrayOutputStream kept) throws IOException, RefusedFileException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read; (read = content.read(buffer)) > 0; ) {
            size += read;
            if (size > (kept == null ? most : Math.min(most, LIST))) {
                throw new RefusedFileException(Refusal.FILE_UNPACKS_TOO_LARGE);
            }
            if (kept != null) {
                kept.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static FileType typeIn(String types) throws RefusedFileException {
        if (types.contains("macroEnabled")) {
            throw new RefusedFileException(Refusal.FILE_ACTIVE);
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        throw new RefusedFileException(Refusal.FILE_KIND);
    }
}
