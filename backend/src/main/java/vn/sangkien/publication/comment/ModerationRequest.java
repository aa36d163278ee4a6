package vn.sangkien.publication.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/** @param fault what is wrong with it, for HIDE; {@code reason} is told to the writer */
record ModerationRequest(@NotNull Decision decision, @Schema(nullable = true) CommentFault fault, @NotBlank @Size(min = 3, max = 500) String reason) {

    /** KEEP shows again what was hidden. */
    @Schema(name = "CommentDecision")
    enum Decision {
        HIDE, KEEP
    }

    ModerationRequest {
        reason = Typed.line(reason);
    }

    /** @throws InvalidFieldsException when something is to be hidden for nothing that is wrong with it */
    void require() {
        if (decision == Decision.HIDE && fault == null) {
            throw new InvalidFieldsException(new Violation("fault", "not-null", "Lý do ẩn: chưa có. Hãy chọn một lý do.", "Reason for hiding: choose one."));
        }
    }
}
