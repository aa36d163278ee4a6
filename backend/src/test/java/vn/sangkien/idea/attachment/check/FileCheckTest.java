package vn.sangkien.idea.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.idea.attachment.SentFiles;

/** The content says what a file is, and what is dangerous in it is refused with the reason. */
class FileCheckTest {

    /** 30 by 20 pixels. */
    private static final String WEBP = "UklGRkwAAABXRUJQVlA4IEAAAAAwAwCdASoeABQAPm00lkekIyIhKAgAgA2JZQB2AACBxLwAAP7yIl//7FnLYEoP//ucD/ucD/ucD+Kx1QWAAAAA";
    static final String WEBP_LOSSLESS = "UklGRh4AAABXRUJQVlA4TBEAAAAvHcAEAAdQhSJXof+BiOh/AAA=";

    @TempDir
    Path folder;

    @Test
    void aPhotoIsDrawnAnewUprightAndSmaller() throws Exception {
        byte[] sent = SentFiles.phonePhoto(3000, 2000);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS 10.76", "MAKER");

        CheckedFile kept = check(sent);

        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "MAKER");
        BufferedImage photo = read(kept.content());
        assertThat(photo.getWidth()).isEqualTo(kept.width()).isEqualTo(1067);
        assertThat(photo.getHeight()).isEqualTo(kept.height()).isEqualTo(1600);
        // Turned by the camera to the left, so its left side is the upper one.
        assertThat(new Color(photo.getRGB(500, 300)).getRed()).isGreaterThan(150);
        assertThat(new Color(photo.getRGB(500, 1300)).getBlue()).isGreaterThan(150);
        BufferedImage small = read(kept.thumbnail());
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(new Color(small.getRGB(100, 60)).getRed()).isGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource({"jpg, 100, 50", "png, 100, 50", "png, 1, 1"})
    void aSmallPhotoKeepsItsSize(String format, int width, int height) throws Exception {
        CheckedFile kept = check(SentFiles.picture(format, width, height));

        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(kept.width()).isEqualTo(width);
        assertThat(kept.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(strings = {WEBP, WEBP_LOSSLESS})
    void webpIsRead(String sent) throws Exception {
        CheckedFile kept = check(Base64.getDecoder().decode(sent));

        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(kept.width()).isEqualTo(30);
        assertThat(new Color(read(kept.content()).getRGB(10, 10)).getRed()).isGreaterThan(150);
    }

    /** Ten megabytes of frames, which come to gigabytes when all of them are unpacked. */
    @Test
    void ofMovingPicturesAtMostAStillIsKept() throws Exception {
        byte[] sent = SentFiles.animatedWebp(Base64.getDecoder().decode(WEBP_LOSSLESS), 150_000, 30, 20);
        assertThat(sent).hasSizeBetween(7 << 20, 10 << 20);

        CheckedFile kept = check(sent);

        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(kept.width()).isEqualTo(30);
        assertThat(kept.content()).hasSizeLessThan(20_000);
    }

    /** The canvas is never unpacked, only the first picture on it. */
    @Test
    void aGiantCanvasAroundMovingPicturesTakesNoMemory() throws Exception {
        assertThat(check(SentFiles.animatedWebp(Base64.getDecoder().decode(WEBP_LOSSLESS), 3, 16_000, 16_000)).width()).isEqualTo(30);
    }

    @Test
    void whatFollowsAPhotoIsNotKept() throws Exception {
        byte[] photo = SentFiles.picture("jpg", 40, 30);
        var both = Arrays.copyOf(photo, photo.length + 100);
        System.arraycopy("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), 0, both, photo.length, 25);

        assertThat(new String(check(both).content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "65535, 65535", "2147483647, 1", "2147483647, 2147483647", "8000, 5001"})
    void tooManyPixelsAreRefusedBeforeTheyAreUnpacked(int width, int height) {
        refused(SentFiles.pngOfSize(width, height), Refusal.FILE_TOO_MANY_PIXELS);
    }

    @Test
    void documentsAreKnownByTheirContent() throws Exception {
        assertThat(check(SentFiles.pdf("")).type()).isEqualTo(FileType.PDF);
        assertThat(check(SentFiles.office(SentFiles.WORD, "word/document.xml")).type()).isEqualTo(FileType.DOCX);
        assertThat(check(SentFiles.office(SentFiles.EXCEL, "xl/workbook.xml")).type()).isEqualTo(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "<!DOCTYPE html><script>alert(1)</script>",
            "GIF89a/*\0*/=1;alert(1)", "MZ\u0090\0", "\u007FELF", "#!/bin/sh\nrm -rf ~", "<?php system($_GET[1]);", "   %PDF-1.7", "a", "\0\0\0\0",
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*", "{\\rtf1}", "II*\0", "\0\0\0\u0018ftypmp42"})
    void whateverElseItIsIsRefused(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), Refusal.FILE_KIND);
    }

    @Test
    void otherArchivesAreRefused() {
        refused(SentFiles.archive("index.html", "<script>"), Refusal.FILE_KIND);
        refused(SentFiles.office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), Refusal.FILE_KIND);
    }

    @Test
    void eachReasonHasWordsOfItsOwn() {
        refused(new byte[0], Refusal.FILE_EMPTY);
        refused("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1), Refusal.FILE_HEIC);
        refused("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1), Refusal.FILE_LOCKED);
        refused(SentFiles.locked(SentFiles.office(SentFiles.WORD, "word/document.xml")), Refusal.FILE_LOCKED);
        refused(SentFiles.office(SentFiles.WORD, "word/vbaProject.bin"), Refusal.FILE_ACTIVE);
        refused(SentFiles.office("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), Refusal.FILE_ACTIVE);
        refused(SentFiles.bomb(), Refusal.FILE_UNPACKS_TOO_LARGE);
        refused(SentFiles.office(SentFiles.WORD, "../../etc/passwd"), Refusal.FILE_DAMAGED);
        refused(SentFiles.office(SentFiles.WORD, "word/a.xml", "WORD/A.XML"), Refusal.FILE_DAMAGED);
        refused("PK\u0003\u0004 and no archive".getBytes(StandardCharsets.ISO_8859_1), Refusal.FILE_DAMAGED);
        refused("%PDF-1.7 and nothing".getBytes(StandardCharsets.ISO_8859_1), Refusal.FILE_DAMAGED);
    }

    @Test
    void aCutOffPhotoIsDamaged() {
        refused(Arrays.copyOf(SentFiles.picture("png", 300, 200), 2_000), Refusal.FILE_DAMAGED);
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, Refusal.FILE_DAMAGED);
        refused("RIFF\u0010\0\0\0WEBPVP8L".getBytes(StandardCharsets.ISO_8859_1), Refusal.FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Encrypt 5 0 R", "/Encrypt<</V 4>>", "/#45ncrypt 5 0 R"})
    void aPdfWithAPasswordIsRefused(String part) {
        refused(SentFiles.pdf(part), Refusal.FILE_LOCKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "/S /Java#53cript", "/S/Launch/F(cmd.exe)"})
    void aPdfThatActsIsRefused(String part) {
        refused(SentFiles.pdf(part), Refusal.FILE_ACTIVE);
        refused(SentFiles.pdf(SentFiles.packedObjects(("7 0 obj << " + part + " >>").getBytes(StandardCharsets.ISO_8859_1))), Refusal.FILE_ACTIVE);
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsRefused() {
        refused(SentFiles.pdf(SentFiles.packedObjects(new byte[60 << 20])), Refusal.FILE_UNPACKS_TOO_LARGE);
    }

    private void refused(byte[] sent, Refusal why) {
        assertThatThrownBy(() -> check(sent)).isInstanceOfSatisfying(RefusedFileException.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private CheckedFile check(byte[] sent) throws IOException, RefusedFileException {
        return FileCheck.check(Files.write(folder.resolve("sent"), sent));
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
