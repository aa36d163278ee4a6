package vn.sangkien.idea.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.id.Id;

/**
 * A file of an idea.
 *
 * @param received  how many bytes have arrived; the next part begins there
 * @param type      known when it is {@code READY}, like what follows
 * @param bytes     of the file as it is kept; until then, as announced
 * @param thumbnail whether there is a small picture of it
 */
record AttachmentResponse(
        Id id,
        AttachmentKind kind,
        AttachmentState state,
        String name,
        int bytes,
        int received,
        @Schema(nullable = true) FileType type,
        @Schema(nullable = true) String sha256,
        @Schema(nullable = true) Integer width,
        @Schema(nullable = true) Integer height,
        boolean thumbnail,
        Instant createdAt) {

    static AttachmentResponse of(Attachment file) {
        return new AttachmentResponse(Id.of(file.id()), file.kind(), file.state(), file.name(),
                file.bytes() == null ? file.announced() : file.bytes(), file.received(), file.type(), file.sha256(),
                file.width(), file.height(), file.thumbnailAs() != null, file.createdAt());
    }
}
