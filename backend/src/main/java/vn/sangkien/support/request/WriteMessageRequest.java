package vn.sangkien.support.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param awaitsAnswer from the team: the worker has to say something before it can go on; means nothing from the worker */
record WriteMessageRequest(@NotBlank @Size(max = 2000) String text, boolean awaitsAnswer) {

    WriteMessageRequest {
        text = Typed.lines(text);
    }
}
