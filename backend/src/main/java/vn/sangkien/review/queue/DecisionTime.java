package vn.sangkien.review.queue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/**
 * How long final decisions took, from handing in to deciding.
 *
 * @param unit       when asked by unit
 * @param month      when asked by month, as in {@code 2026-03}
 * @param medianDays half of the answers were no slower
 * @param p90Days    nine of ten answers were no slower
 */
public record DecisionTime(@Schema(nullable = true) UnitRef unit, @Schema(nullable = true) String month, long decided, double medianDays, double p90Days) {
}
