package vn.sangkien.idea.lookalike;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** An idea that the author may read, with nearly the same title. */
public record SimilarTitle(Id id, @Schema(nullable = true) String title, UnitRef unit, IdeaState state) {
}
