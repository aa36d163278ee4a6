package vn.sangkien.exchange.exports.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.ExportFile;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Source;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.standings.report.BoardFile;
import vn.sangkien.standings.report.BoardFiles;

/** A leaderboard, live or of a snapshot, with all its rows: the same content as its direct download, which is public. */
@ApplicationScoped
class BoardSource implements Source<BoardFilter> {

    private final BoardFiles boards;

    BoardSource(BoardFiles boards) {
        this.boards = boards;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.BOARD;
    }

    @Override
    public void require(Asked<BoardFilter> asked, Taker taker) {
        find(asked);
    }

    @Override
    public Set<Long> scope(Asked<BoardFilter> asked, Taker taker) {
        return Set.of();
    }

    @Override
    public void write(Asked<BoardFilter> asked, Taker taker, ExportFile to) throws IOException {
        BoardFile board = find(asked);
        to.asOf(board.asOf());
        to.total(board.rows());
        board.write(to.sheet(kind().words.vi()));
    }

    private BoardFile find(Asked<BoardFilter> asked) {
        BoardFilter filter = asked.filter();
        return boards.find(filter.board(), filter.snapshot(), filter.rows());
    }
}
