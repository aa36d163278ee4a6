package vn.sangkien.standings.board;

/**
 * Which board: the units directly below {@code unit}, in a scope, block and order.
 *
 * @param scope   the phase or sprint whose tallies are shown
 * @param targets the phase whose targets stand beside them; null for a sprint, which has a goal instead
 */
record BoardQuery(long unit, long scope, Long targets, BoardBlock block, BoardOrder order) {
}
