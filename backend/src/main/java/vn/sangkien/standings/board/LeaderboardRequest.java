package vn.sangkien.standings.board;

import java.time.LocalDate;
import vn.sangkien.shared.id.Id;

/**
 * What a caller asks for; nulls stand for the newest campaign, its shown phase and the root unit.
 *
 * @param quarter like {@code 2026-Q4}
 * @param group   an emulation group, whose units are then the rows
 * @param from    the first of some days, {@code until} the last one
 */
public record LeaderboardRequest(Id campaign, Id phase, Id sprint, String quarter, LocalDate from, LocalDate until, Id unit, Id group,
                                 BoardRows rows, BoardBlock block, BoardOrder order) {

    /** The same board of another unit, without a group. */
    public LeaderboardRequest of(Id other, BoardRows otherRows) {
        return new LeaderboardRequest(campaign, phase, sprint, quarter, from, until, other, null, otherRows, block, order);
    }
}
