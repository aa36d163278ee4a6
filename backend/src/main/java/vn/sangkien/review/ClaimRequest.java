package vn.sangkien.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** @param word to take over what lies before somebody else; the one who had it reads it */
record ClaimRequest(@Schema(nullable = true) @Size(min = 5, max = 500) String word) {

    ClaimRequest {
        word = Typed.line(word);
    }
}
