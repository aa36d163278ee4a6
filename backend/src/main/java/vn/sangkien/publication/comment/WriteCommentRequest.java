package vn.sangkien.publication.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param text plain text */
record WriteCommentRequest(@NotNull @Size(min = 1, max = 1_000) String text) {

    WriteCommentRequest {
        text = Typed.lines(text);
    }
}
