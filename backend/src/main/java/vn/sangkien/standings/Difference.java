package vn.sangkien.standings;

import java.time.LocalDate;
import vn.sangkien.unit.Block;

/**
 * One figure that is not what the ideas say.
 *
 * @param scopeId a phase, a sprint, or 0 for all of them
 * @param day     null where the figure is not of one day
 * @param counted what the running sum said
 */
public record Difference(Ledger ledger, long scopeId, LocalDate day, long unitId, Block block, String figure, int counted, int correct) {
}
