package vn.sangkien.review.queue;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.shared.id.Id;

/**
 * Which of the ideas that wait are meant. Null means "any".
 *
 * @param campaignId the current one when null
 * @param unitId     the top of a subtree
 * @param state      null: SUBMITTED and IN_REVIEW
 * @param ideaIds    only these, as far as the rest of the selection has them
 */
public record Selection(
        @Schema(nullable = true) Id campaignId,
        @Schema(nullable = true) Id unitId,
        @Schema(nullable = true) QueueState state,
        @Schema(nullable = true) IdeaField field,
        @Schema(nullable = true) DueState due,
        @Schema(nullable = true) HolderFilter holder,
        @Schema(nullable = true) @Size(min = 1, max = 500) List<Id> ideaIds) {
}
