package vn.sangkien.notice.nudge;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** A nudge that was sent. @param people how many officers it went to */
record NudgeResponse(Id id, UnitRef unit, String authorName, String text, int people, Instant nudgedAt) {
}
