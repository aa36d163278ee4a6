package vn.sangkien.exchange.exports.board;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardRequest;

/** What a leaderboard takes, as it stands in its address; with {@code snapshot} a board as of then. */
public record BoardFilter(
        @Schema(nullable = true) Id campaign, @Schema(nullable = true) Id phase, @Schema(nullable = true) Id sprint, @Schema(nullable = true) String quarter,
        @Schema(nullable = true) LocalDate from, @Schema(nullable = true) LocalDate until, @Schema(nullable = true) Id unit, @Schema(nullable = true) Id group,
        @Schema(nullable = true) BoardRows rows, @Schema(nullable = true) BoardBlock block, @Schema(nullable = true) BoardOrder order,
        @Schema(nullable = true) Id snapshot) implements ExportFilter {

    public static final BoardFilter ANY = new BoardFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    public LeaderboardRequest board() {
        return new LeaderboardRequest(campaign, phase, sprint, quarter, from, until, unit, group, rows == null ? BoardRows.CHILDREN : rows,
                block == null ? BoardBlock.ALL : block, order == null ? BoardOrder.VALID : order);
    }
}
