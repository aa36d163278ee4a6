package vn.sangkien.idea;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/**
 * What the author writes (product section 4). Everything may be missing in a draft; lengths count characters.
 *
 * @param unitId         null stands for the workplace of the registration; people work in more than one place, and the officers of
 *                       the unit return what does not belong to it ({@link ReasonCode#WRONG_UNIT})
 * @param firstAppliedOn the day on which the idea was first put to use
 * @param benefitVnd     benefit value in VND a year
 */
public record IdeaForm(
        @Schema(nullable = true) Id unitId,
        @Schema(nullable = true) @Size(max = 300) @NotNull(groups = Complete.class) @Size(min = 10, max = 300, groups = Complete.class) String title,
        @Schema(nullable = true) @NotNull(groups = Complete.class) SolutionType solutionType,
        @Schema(nullable = true) @NotNull(groups = Complete.class) IdeaField field,
        @Schema(nullable = true) Boolean directWorker,
        @Schema(nullable = true) @NotNull(groups = Complete.class) @PastOrPresent(groups = Complete.class) LocalDate firstAppliedOn,
        @Schema(nullable = true) @Size(max = 3_000) String problem,
        @Schema(nullable = true) @Size(max = 10_000) @NotNull(groups = Complete.class) @Size(min = 50, max = 10_000, groups = Complete.class) String description,
        @Schema(nullable = true) @Size(max = 2_000) String conditions,
        @Schema(nullable = true) @Size(max = 4_000) @NotNull(groups = Complete.class) @Size(min = 20, max = 4_000, groups = Complete.class) String benefitText,
        @Schema(nullable = true) @Min(0) @Max(10_000_000_000_000L) Long benefitVnd) {

    public IdeaForm {
        title = Typed.line(title);
        problem = Typed.lines(problem);
        description = Typed.lines(description);
        conditions = Typed.lines(conditions);
        benefitText = Typed.lines(benefitText);
    }
}
