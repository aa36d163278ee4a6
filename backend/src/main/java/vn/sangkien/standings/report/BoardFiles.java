package vn.sangkien.standings.report;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardRequest;

/** Boards for those who write them into files of their own. */
@ApplicationScoped
public class BoardFiles {

    private final StatedBoards boards;

    BoardFiles(StatedBoards boards) {
        this.boards = boards;
    }

    /**
     * @param snapshot null for a live board
     * @param rows     of a snapshot's board; null for those it was taken of
     * @throws vn.sangkien.shared.problem.DomainException what boards and snapshots refuse
     */
    public BoardFile find(LeaderboardRequest request, Id snapshot, BoardRows rows) {
        return new BoardFile(boards.find(request, snapshot, rows));
    }
}
