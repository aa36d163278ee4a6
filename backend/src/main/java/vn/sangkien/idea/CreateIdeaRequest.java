package vn.sangkien.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.sangkien.shared.id.Id;

/** A new draft. */
record CreateIdeaRequest(@NotNull Id campaignId, @NotNull @Valid IdeaForm form) {
}
