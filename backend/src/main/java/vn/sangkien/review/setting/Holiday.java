package vn.sangkien.review.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sangkien.shared.text.Typed;

/** A day on which nobody works. */
record Holiday(@NotNull LocalDate day, @NotBlank @Size(min = 2, max = 100) String name) {

    Holiday {
        name = Typed.line(name);
    }
}
