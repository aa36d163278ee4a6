package vn.sangkien.notice.guide;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.idea.attachment.check.FileCheck;
import vn.sangkien.idea.attachment.check.RefusedFileException;

/** Looks into what was sent for a guide, never trusting a name: a picture is drawn anew, a video must be one that browsers play, captions must be text. */
final class GuideFileCheck {

    static final int MOST_VIDEO = 50 << 20;
    private static final int MOST_PICTURE = 10 << 20;
    private static final int MOST_CAPTIONS = 200 << 10;
    /** How captions begin. A mark of the byte order may stand before. */
    private static final Pattern CAPTIONS = Pattern.compile("\\uFEFF?WEBVTT(?=[ \\t\\r\\n]|$)");

    private GuideFileCheck() {
    }

    /** @throws vn.sangkien.shared.problem.DomainException 422 with the reason when it may not be kept */
    static CheckedGuideFile check(GuideFileKind kind, Path file) throws IOException {
        return switch (kind) {
            case PICTURE -> picture(file);
            case VIDEO -> video(file);
            case CAPTIONS -> captions(file);
        };
    }

    private static CheckedGuideFile picture(Path file) throws IOException {
        if (Files.size(file) > MOST_PICTURE) {
            throw GuideRefusals.fileTooLarge();
        }
        try {
            CheckedFile checked = FileCheck.check(file);
            if (!checked.photo()) {
                throw GuideRefusals.fileKind();
            }
            return new CheckedGuideFile(GuideFileKind.PICTURE, GuideFileType.JPEG, checked.content(), checked.content().length, checked.width(), checked.height());
        } catch (RefusedFileException refused) {
            throw refused.refusal().toException();
        }
    }

    private static CheckedGuideFile video(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > MOST_VIDEO) {
            throw GuideRefusals.fileTooLarge();
        }
        GuideFileType type = VideoHead.typeOf(file).orElseThrow(GuideRefusals::fileKind);
        return new CheckedGuideFile(GuideFileKind.VIDEO, type, null, (int) bytes, null, null);
    }

    private static CheckedGuideFile captions(Path file) throws IOException {
        if (Files.size(file) > MOST_CAPTIONS) {
            throw GuideRefusals.fileTooLarge();
        }
        byte[] content = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (!CAPTIONS.matcher(text).lookingAt() || text.indexOf('\0') >= 0) {
                throw GuideRefusals.fileKind();
            }
        } catch (CharacterCodingException otherText) {
            throw GuideRefusals.fileKind();
        }
        return new CheckedGuideFile(GuideFileKind.CAPTIONS, GuideFileType.VTT, null, content.length, null, null);
    }
}
