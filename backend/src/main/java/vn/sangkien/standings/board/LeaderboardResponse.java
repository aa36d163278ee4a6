package vn.sangkien.standings.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.Tagged;

/**
 * A board, live or of a snapshot.
 *
 * @param asOf        up to when all changes are contained in the figures
 * @param ruleVersion the version of the counting rules
 * @param provisional true as long as the figures may still change
 * @param minimums    below which a unit is listed apart
 * @param self        the unit itself, {@code blocks} the same by block
 * @param ancestors   the units above, the root first
 * @param rowsOf      which units are ranked, {@code group} the emulation group if they are one's
 * @param rows        one page of them, best first; those listed apart after all others
 * @param rest        what the unit has and no row of the whole board; null when that is nothing, and for a group
 * @param mine        the row in which the unit asked for as {@code mine} is contained; null when there is none
 * @param total       how many rows there are in all, {@code ranked} of them with a rank
 */
public record LeaderboardResponse(
        Id campaignId, String campaignName, BoardScope scope, BoardBlock block, BoardOrder order, Instant asOf, String ruleVersion, boolean provisional,
        Minimums minimums, BoardLine self, List<BlockLine> blocks, List<BoardLine> ancestors, BoardRows rowsOf,
        @Schema(nullable = true) GroupRef group, List<BoardLine> rows, @Schema(nullable = true) BoardFigures rest,
        @Schema(nullable = true) BoardLine mine, int total, int ranked, @Schema(nullable = true) String nextCursor,
        @JsonIgnore @Schema(hidden = true) String entityTag) implements Tagged {

    /** One page of a board. */
    public static LeaderboardResponse of(LeaderboardService.Shown shown, BoardLine mine, Cursor after, int limit) {
        Board board = shown.board();
        BoardQuery query = shown.query();
        Page<Ranking.Place> page = board.page(after, limit);
        return new LeaderboardResponse(Id.of(shown.campaign()), shown.campaignName(), shown.scope(), query.block(), query.order(),
                board.asOf(), shown.ruleVersion(), shown.provisional(), query.minimums(),
                BoardLine.of(board.self(), query.window()), BlockLine.of(board.self(), query.block(), query.window()),
                board.ancestors().stream().map(row -> BoardLine.of(row, query.window())).toList(), query.rows(), query.group(),
                page.items().stream().map(place -> BoardLine.of(place, query.window())).toList(),
                shown.rest(), mine,
                board.places().size(), board.ranked(), page.nextCursor(), board.tag());
    }
}
