package vn.sangkien.idea;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/**
 * The author's declarations; never given by anybody else and never ticked beforehand.
 *
 * @param mayPublish whether the idea may be shown to everybody once it is valid
 */
public record SubmitIdeaRequest(@NotNull @AssertTrue Boolean truthful, @NotNull @AssertTrue Boolean notIpProtected, @NotNull Boolean mayPublish) {
}
