package vn.sangkien.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.time.Time;

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

    /** An idea is recognised once it has been put to use. @param prefix of the fields in the request; empty when it is so */
    Optional<Violation> beforeApplied(LocalDate firstAppliedOn, String prefix) {
        if (date == null || firstAppliedOn == null || !date.isBefore(firstAppliedOn)) {
            return Optional.empty();
        }
        return Optional.of(new Violation(prefix + "date", "before-applied",
                "Ngày quyết định: " + Time.shown(date) + " không thể trước ngày sáng kiến được áp dụng lần đầu, " + Time.shown(firstAppliedOn) + ".",
                "Decision date: " + Time.shown(date) + " cannot be before the idea was first applied, " + Time.shown(firstAppliedOn) + "."));
    }

    public Recognition {
        number = Typed.line(number);
        body = Typed.line(body);
    }
}
