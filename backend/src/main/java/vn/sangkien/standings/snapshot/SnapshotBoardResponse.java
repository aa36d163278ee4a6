package vn.sangkien.standings.snapshot;

import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.standings.board.LeaderboardResponse;
import vn.sangkien.standings.board.LeaderboardService;

/** A page of a board as of a snapshot; the same bytes for ever. */
record SnapshotBoardResponse(Id snapshotId, String contentHash, LeaderboardResponse board) implements Tagged {

    static SnapshotBoardResponse of(Snapshot snapshot, LeaderboardService.Shown shown, Cursor after, int limit) {
        return new SnapshotBoardResponse(Id.of(snapshot.id()), snapshot.contentHash(), LeaderboardResponse.of(shown, null, after, limit));
    }

    @Override
    public String entityTag() {
        return board.entityTag();
    }

    @Override
    public boolean immutable() {
        return true;
    }
}
