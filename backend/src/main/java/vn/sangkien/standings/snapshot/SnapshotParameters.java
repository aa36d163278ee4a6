package vn.sangkien.standings.snapshot;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRows;

/** Which board of a snapshot, as it stands in an address; no unit stands for the one at the top, no rows for those it was taken of. */
class SnapshotParameters {

    @QueryParam("unit")
    Id unit;
    @QueryParam("rows")
    BoardRows rows;
    @QueryParam("block")
    @DefaultValue("ALL")
    BoardBlock block;
    @QueryParam("order")
    @DefaultValue("VALID")
    BoardOrder order;

    SnapshotBoards.Choice of(Snapshot snapshot) {
        return SnapshotBoards.Choice.of(snapshot, unit, rows, block, order);
    }

    /** The same of the unit, for those who asked for none. */
    SnapshotBoards.Choice of(Snapshot snapshot, long usual) {
        return SnapshotBoards.Choice.of(snapshot, Id.of(usual), rows, block, order);
    }
}
