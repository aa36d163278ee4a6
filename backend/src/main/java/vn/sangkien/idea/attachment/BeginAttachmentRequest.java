package vn.sangkien.idea.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that is about to be sent.
 *
 * @param name  as it is called where it comes from; only shown to people, and cleaned for that
 * @param bytes how many bytes will be sent; more than 10 MB is refused before any of them
 */
record BeginAttachmentRequest(
        @NotNull AttachmentKind kind,
        @NotNull @Size(min = 1, max = BeginAttachmentRequest.LONGEST) String name,
        @Schema(required = true) @Min(0) @Max(Integer.MAX_VALUE) int bytes) {

    static final int LONGEST = 1_000;

    BeginAttachmentRequest {
        // What no system calls a file is refused and not cut to something else.
        name = name == null || name.length() > LONGEST ? name : FileName.shown(name);
    }
}
