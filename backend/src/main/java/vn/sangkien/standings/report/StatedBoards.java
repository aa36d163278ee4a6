package vn.sangkien.standings.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardRow;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardRequest;
import vn.sangkien.standings.board.LeaderboardService;
import vn.sangkien.standings.board.Ranking;
import vn.sangkien.standings.snapshot.Frozen;
import vn.sangkien.standings.snapshot.FrozenBoards;

/** Finds the board that is to be stated. */
@ApplicationScoped
class StatedBoards {

    private final LeaderboardService live;
    private final FrozenBoards frozen;

    StatedBoards(LeaderboardService live, FrozenBoards frozen) {
        this.live = live;
        this.frozen = frozen;
    }

    /** @throws vn.sangkien.shared.problem.DomainException what boards and snapshots refuse */
    StatedBoard find(ReportParameters asked) {
        return find(asked.board.request(), asked.snapshot, asked.board.rows());
    }

    StatedBoard find(LeaderboardRequest request, Id snapshot, BoardRows rows) {
        return snapshot == null ? new StatedBoard(live.show(request), null) : ofSnapshot(snapshot.value(), request, rows);
    }

    /** Where the unit stands among its neighbours, on the board of the unit above; empty at the top. */
    Optional<Neighbours> neighbours(ReportParameters asked, StatedBoard board) {
        List<BoardRow> above = board.shown().board().ancestors();
        if (above.isEmpty() || board.ofGroup()) {
            return Optional.empty();
        }
        Id parent = above.get(above.size() - 1).unit().id();
        LeaderboardRequest request = asked.board.request().of(parent, BoardRows.CHILDREN);
        StatedBoard around = find(request, asked.snapshot, BoardRows.CHILDREN);
        return around.places().stream().filter(place -> place.row().unit().id().equals(board.self().unit().id())).findFirst()
                .map(place -> new Neighbours(place, around.places().size()));
    }

    /** @param of how many units stand side by side */
    record Neighbours(Ranking.Place place, int of) {
    }

    private StatedBoard ofSnapshot(long snapshot, LeaderboardRequest request, BoardRows rows) {
        Frozen found = frozen.find(snapshot);
        return new StatedBoard(frozen.show(found, request, rows), found);
    }
}
