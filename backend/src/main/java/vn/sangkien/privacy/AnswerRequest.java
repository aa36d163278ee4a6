package vn.sangkien.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param answer what the person is told */
public record AnswerRequest(@NotBlank @Size(min = 10, max = 2000) String answer) {

    public AnswerRequest {
        answer = Typed.lines(answer);
    }
}
