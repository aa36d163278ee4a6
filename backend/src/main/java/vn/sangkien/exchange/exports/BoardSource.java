package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import vn.sangkien.standings.report.BoardFile;
import vn.sangkien.standings.report.BoardFiles;

/** A leaderboard, live or of a snapshot, with all its rows: the same content as its direct download, which is public. */
@ApplicationScoped
class BoardSource implements Source {

    private final BoardFiles boards;

    BoardSource(BoardFiles boards) {
        this.boards = boards;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.BOARD;
    }

    @Override
    public void require(AskExportRequest asked, Taker taker) {
        find(asked);
    }

    @Override
    public Set<Long> scope(AskExportRequest asked, Taker taker) {
        return Set.of();
    }

    @Override
    public void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException {
        BoardFile board = find(asked);
        to.asOf(board.asOf());
        to.total(board.rows());
        board.write(to.sheet(kind().words.vi()));
    }

    private BoardFile find(AskExportRequest asked) {
        BoardFilter filter = asked.ofBoard();
        return boards.find(filter.board(), filter.snapshot(), filter.rows());
    }
}
