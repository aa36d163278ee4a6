package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardService;

/** Boards of snapshots, for those who pass them on. */
@ApplicationScoped
public class FrozenBoards {

    private final SnapshotReader reader;
    private final SnapshotRepository snapshots;
    private final SnapshotBoards boards;

    FrozenBoards(SnapshotReader reader, SnapshotRepository snapshots, SnapshotBoards boards) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.boards = boards;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    public Frozen find(long snapshot) {
        Snapshot found = reader.get(snapshot);
        SnapshotSignature signature = snapshots.signatures(List.of(snapshot)).get(snapshot);
        return new Frozen(found.id(), found.contentHash(), signature == null ? null : signature.signedAt());
    }

    /** @param unit null for the one at the top @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not in the snapshot */
    public LeaderboardService.Shown show(Frozen frozen, Long unit, BoardRows rows, BoardBlock block, BoardOrder order) {
        Snapshot snapshot = reader.get(frozen.id());
        return boards.show(snapshot, new SnapshotBoards.Choice(unit == null ? snapshot.unitId() : unit, rows, block, order));
    }
}
