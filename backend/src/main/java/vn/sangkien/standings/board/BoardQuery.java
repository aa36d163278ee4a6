package vn.sangkien.standings.board;

import vn.sangkien.campaign.Minimums;

/** Which board: which units below {@code unit}, in what window, block and order. */
public record BoardQuery(long unit, BoardRows rows, BoardWindow window, BoardBlock block, BoardOrder order, Minimums minimums) {
}
