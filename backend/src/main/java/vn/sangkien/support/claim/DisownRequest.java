package vn.sangkien.support.claim;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** @param words why, if the person wants to say */
record DisownRequest(@Schema(nullable = true) @Size(max = 1000) String words) {

    DisownRequest {
        words = Typed.lines(words);
    }
}
