package vn.sangkien.standings;

import java.time.LocalDate;
import java.util.Map;
import vn.sangkien.unit.Block;

/**
 * What must be added to a sum to make it right.
 *
 * @param day     null where the sum is not of one day
 * @param missing by the figure's name
 */
record Difference(Ledger ledger, long scopeId, LocalDate day, long unitId, Block block, Map<String, Integer> missing) {
}
