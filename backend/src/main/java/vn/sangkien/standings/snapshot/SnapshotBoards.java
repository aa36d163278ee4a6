package vn.sangkien.standings.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.board.Board;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardQuery;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardService;
import vn.sangkien.standings.board.OneAtATime;

/** Boards as of a snapshot, ranked by the same rules as live ones. What was computed once never changes. */
@ApplicationScoped
class SnapshotBoards {

    /** One of the whole country's grassroots units and some others. */
    private static final long MOST_ROWS_KEPT = 200_000;

    private final FrozenRows rows;
    private final OneAtATime reading = new OneAtATime();
    private final Cache<Key, LeaderboardService.Shown> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS_KEPT)
            .weigher((Key key, LeaderboardService.Shown shown) -> 5 + shown.board().places().size())
            .build();

    SnapshotBoards(FrozenRows rows) {
        this.rows = rows;
    }

    /** @param unit whose board, as organised then */
    record Choice(long unit, BoardRows rows, BoardBlock block, BoardOrder order) {

        /** The board that the snapshot was taken of. @param unit, rows null for those of it */
        static Choice of(Snapshot snapshot, Id unit, BoardRows rows, BoardBlock block, BoardOrder order) {
            BoardRows usual = snapshot.group() != null && unit == null ? BoardRows.GROUP : BoardRows.CHILDREN;
            return new Choice(unit == null ? snapshot.unitId() : unit.value(), rows == null ? usual : rows, block, order);
        }
    }

    private record Key(long snapshot, Choice choice) {
    }

    boolean contains(Snapshot snapshot, long unit) {
        return rows.contain(snapshot.id(), unit);
    }

    /**
     * The whole board.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not in the snapshot, 503 when too many others read large boards
     */
    LeaderboardService.Shown show(Snapshot snapshot, Choice choice) {
        if (choice.rows() == BoardRows.GROUP && snapshot.group() == null) {
            throw Refusals.unreadable("rows");
        }
        return kept.get(new Key(snapshot.id(), choice), key -> compute(snapshot, choice));
    }

    private LeaderboardService.Shown compute(Snapshot snapshot, Choice choice) {
        var query = new BoardQuery(choice.unit(), choice.rows(), choice.rows() == BoardRows.GROUP ? snapshot.group() : null, List.of(), snapshot.window(),
                choice.block(), choice.order(), snapshot.minimums());
        query.requireCounted();
        return choice.rows() == BoardRows.GRASSROOTS ? reading.call(() -> compute(snapshot, query)) : compute(snapshot, query);
    }

    private LeaderboardService.Shown compute(Snapshot snapshot, BoardQuery query) {
        FrozenRows.Read read = rows.read(snapshot.id(), query);
        Board board = Board.of(read.line(), read.rows(), query, snapshot.asOf(), snapshot.contentHash().substring(0, 16));
        return new LeaderboardService.Shown(snapshot.campaignId(), snapshot.campaignName(), snapshot.scope(), query, board, snapshot.ruleVersion(), false);
    }
}
