package vn.sangkien.support.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/**
 * A ready answer, added or written anew.
 *
 * @param heading what it is chosen by
 * @param text as it goes into the answer; no longer than one may be
 */
record WriteReadyAnswerRequest(@NotBlank @Size(min = 3, max = 100) String heading, @NotBlank @Size(min = 5, max = 2000) String text) {

    WriteReadyAnswerRequest {
        heading = Typed.line(heading);
        text = Typed.lines(text);
    }
}
