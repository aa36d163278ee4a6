package vn.sangkien.idea.attachment.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Tells by its first bytes what a file is and has it looked over by those who know the kind. Everything else is refused. */
public final class FileCheck {

    private static final int HEAD = 16;
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    /** Opened, a file takes a good part of the memory that there is. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private FileCheck() {
    }

    public static CheckedFile check(Path file) throws IOException, RefusedFileException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return checkNow(file);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static CheckedFile checkNow(Path file) throws IOException, RefusedFileException {
        String head = head(file);
        if (head.isEmpty()) {
            throw new RefusedFileException(Refusal.FILE_EMPTY);
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return PhotoCheck.check(file, PhotoFormat.JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PhotoCheck.check(file, PhotoFormat.PNG);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return PhotoCheck.check(file, PhotoFormat.WEBP);
        }
        if (head.startsWith("%PDF-")) {
            return PdfCheck.check(file);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return OfficeCheck.check(file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new RefusedFileException(Refusal.FILE_LOCKED);
        }
        throw new RefusedFileException(head.startsWith("ftyp", 4) && HEIC.contains(head.substring(8, Math.min(12, head.length())))
                ? Refusal.FILE_HEIC : Refusal.FILE_KIND);
    }

    /** One character for each byte. */
    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
