package vn.sangkien.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Letters;
import vn.sangkien.shared.text.Typed;

/**
 * What the author writes (product section 4). Everything may be missing in a draft; the most counts characters, the least counts letters and digits.
 *
 * @param unitId         null stands for the workplace of the registration; people work in more than one place, and the officers of
 *                       the unit return what does not belong to it ({@link ReasonCode#WRONG_UNIT})
 * @param firstAppliedOn the day on which the idea was first put to use
 * @param benefitVnd     benefit value in VND a year
 * @param authors        all who made it, the lead first, with shares that add up to 100; empty for the author alone
 * @param recognition    the author's own word on it
 * @param confidential   for the authors and those who decide only; never public, listed, searched or compared
 */
public record IdeaForm(
        @Schema(nullable = true) Id unitId,
        @Schema(nullable = true) @Size(max = 300) @NotNull(groups = Complete.class) @Letters(min = 10, groups = Complete.class) String title,
        @Schema(nullable = true) @NotNull(groups = Complete.class) SolutionType solutionType,
        @Schema(nullable = true) @NotNull(groups = Complete.class) IdeaField field,
        @Schema(nullable = true) Boolean directWorker,
        @Schema(nullable = true) @NotNull(groups = Complete.class) @PastOrPresent(groups = Complete.class) LocalDate firstAppliedOn,
        @Schema(nullable = true) @Size(max = 3_000) String problem,
        @Schema(nullable = true) @Size(max = 10_000) @NotNull(groups = Complete.class) @Letters(min = 50, groups = Complete.class) String description,
        @Schema(nullable = true) @Size(max = 2_000) String conditions,
        @Schema(nullable = true) @Size(max = 4_000) @NotNull(groups = Complete.class) @Letters(min = 20, groups = Complete.class) String benefitText,
        @Schema(nullable = true) @Min(0) @Max(10_000_000_000_000L) Long benefitVnd,
        @Size(max = 10, message = "{authors.most}") List<@NotNull @Valid AuthorShare> authors,
        @Schema(nullable = true) @Valid RecognitionStatement recognition,
        @Schema(nullable = true) @Size(max = 4_000) String confidential) {

    public IdeaForm {
        title = Typed.line(title);
        problem = Typed.lines(problem);
        description = Typed.lines(description);
        conditions = Typed.lines(conditions);
        benefitText = Typed.lines(benefitText);
        authors = authors == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(authors));
        confidential = Typed.lines(confidential);
    }

    /** What everybody may read once it is published: no names, and nothing confidential. */
    IdeaForm open() {
        return shown(List.of(), null, null);
    }

    /** As its readers see it who did not write it down. */
    IdeaForm shown(boolean withConfidential) {
        return shown(authors.stream().map(AuthorShare::withoutContact).toList(), recognition, withConfidential ? confidential : null);
    }

    /** With what {@link #open} leaves away taken from another one. */
    IdeaForm withRestOf(IdeaForm other) {
        return shown(other.authors, other.recognition, other.confidential);
    }

    private IdeaForm shown(List<AuthorShare> people, RecognitionStatement statement, String secret) {
        return new IdeaForm(unitId, title, solutionType, field, directWorker, firstAppliedOn, problem, description, conditions, benefitText, benefitVnd,
                people, statement, secret);
    }
}
