package vn.sangkien.notice.nudge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/**
 * What a unit would hear now.
 *
 * @param figures    null when it is on its way to the target, has none, or the phase is too young to tell
 * @param text       as it will be read; null without figures
 * @param people     officers of the unit
 * @param possibleAt when it may be urged on again; null for now
 */
record NudgePreview(UnitRef unit, @Schema(nullable = true) NudgeFigures figures, @Schema(nullable = true) String text, int people, @Schema(nullable = true) Instant possibleAt) {
}
