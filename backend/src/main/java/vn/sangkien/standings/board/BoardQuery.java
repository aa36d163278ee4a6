package vn.sangkien.standings.board;

import java.util.List;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.campaign.group.GroupRef;

/**
 * Which board: which units below {@code unit}, in what window, block and order.
 *
 * @param group the emulation group whose {@code members} are the rows; null for any other rows
 */
public record BoardQuery(long unit, BoardRows rows, GroupRef group, List<Long> members, BoardWindow window, BoardBlock block, BoardOrder order,
                         Minimums minimums) {

    /** Of no group. */
    public BoardQuery(long unit, BoardRows rows, BoardWindow window, BoardBlock block, BoardOrder order, Minimums minimums) {
        this(unit, rows, null, List.of(), window, block, order, minimums);
    }

    /** Which units it shows, whatever it shows of them. */
    BoardUnits units() {
        return new BoardUnits(unit, rows, members);
    }
}
