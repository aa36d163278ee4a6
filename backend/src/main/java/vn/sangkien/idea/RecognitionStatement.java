package vn.sangkien.idea;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/**
 * What the author says of the decision that recognises the idea; the officer attaches the decision itself ({@link Recognition}). Its parts
 * may be missing or wrong while it is a draft.
 */
public record RecognitionStatement(
        @NotNull State state,
        @Schema(nullable = true) @Size(max = 60) String number,
        @Schema(nullable = true) LocalDate date,
        @Schema(nullable = true) @Size(max = 200) String body,
        @Schema(nullable = true) Recognition.Level level) {

    @Schema(name = "StatedRecognition")
    public enum State {
        RECOGNISED, AWAITING
    }

    public RecognitionStatement {
        number = Typed.line(number);
        body = Typed.line(body);
    }

    /** The decision it names, whose parts may still be missing. */
    Recognition decision() {
        return new Recognition(number, date, body, level);
    }
}
