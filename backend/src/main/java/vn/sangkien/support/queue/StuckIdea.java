package vn.sangkien.support.queue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.GivenReason;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * An idea that its author has left alone. Its text is not in it.
 *
 * @param quietSince when anything was changed last
 * @param unit       null for a draft without one
 * @param reason     with which it was returned
 * @param owner      who of the team looks after it; null for nobody
 */
public record StuckIdea(Id id, @Schema(nullable = true) String number, @Schema(nullable = true) String title, StuckState state, String authorName, @Schema(nullable = true) UnitRef unit,
                 Instant quietSince, long quietHours, @Schema(nullable = true) GivenReason reason, @Schema(nullable = true) QueueOwner owner) {
}
