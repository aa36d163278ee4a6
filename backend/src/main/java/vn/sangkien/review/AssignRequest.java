package vn.sangkien.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** @param word what the reviewer is told with it */
record AssignRequest(@NotNull Id reviewerId, @Schema(nullable = true) @Size(max = 500) String word) {

    AssignRequest {
        word = Typed.line(word);
    }
}
