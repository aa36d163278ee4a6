package vn.sangkien.notice.nudge;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** @param words of one's own below the figures; null for none */
record NudgeRequest(@Schema(nullable = true) @Size(max = 500) String words) {

    NudgeRequest {
        words = Typed.lines(words);
    }
}
