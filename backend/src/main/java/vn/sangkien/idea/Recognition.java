package vn.sangkien.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** The decision by which an idea was recognised: its number, day, the body that took it and that body's level. */
@Embeddable
public record Recognition(
        @NotBlank @Size(max = 60) String number,
        @NotNull @PastOrPresent LocalDate date,
        @NotBlank @Size(max = 200) String body,
        @NotNull @Enumerated(EnumType.STRING) Level level) {

    /** The level of the recognising body. */
    @Schema(name = "RecognitionLevel")
    public enum Level {
        GRASSROOTS, UPPER, PROVINCE, MINISTRY, NATIONAL
    }

    public Recognition {
        number = Typed.line(number);
        body = Typed.line(body);
    }
}
