package vn.sangkien.standings.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardParameters;

/** Which board is stated: a live one, or with {@code snapshot} one as of then, whose campaign and time are the snapshot's. */
class ReportParameters {

    @BeanParam
    BoardParameters board;
    @QueryParam("snapshot")
    Id snapshot;
}
