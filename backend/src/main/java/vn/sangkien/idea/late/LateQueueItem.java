package vn.sangkien.idea.late;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** A draft whose author asks for late entry. */
public record LateQueueItem(Id id, String title, UnitRef unit, String authorName, Instant askedAt) {
}
