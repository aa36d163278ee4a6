package vn.sangkien.publication.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

record ReportCommentRequest(@NotNull CommentFault fault, @Schema(nullable = true) @Size(max = 500) String note) {

    ReportCommentRequest {
        note = Typed.line(note);
    }
}
