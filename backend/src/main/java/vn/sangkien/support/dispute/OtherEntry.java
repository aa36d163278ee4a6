package vn.sangkien.support.dispute;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** Something else that the same operator or system entered. */
record OtherEntry(Id id, @Schema(nullable = true) String number, @Schema(nullable = true) String title, IdeaState state, String authorName, UnitRef unit, Instant submittedAt) {
}
