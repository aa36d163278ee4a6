package vn.sangkien.idea.search;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** An idea that was found. Its author is nobody's business here. */
public record IdeaHit(
        Id id, String number, @Schema(nullable = true) String title, @Schema(nullable = true) IdeaField field, UnitRef unit, IdeaState state,
        Instant submittedAt) {
}
