package vn.sangkien.standings.report;

import java.io.IOException;
import java.time.Instant;
import vn.sangkien.shared.sheet.SheetWriter;

/** A whole board, found and ready to be written. */
public final class BoardFile {

    private final StatedBoard board;

    BoardFile(StatedBoard board) {
        this.board = board;
    }

    public Instant asOf() {
        return board.asOf();
    }

    /** How many units it has. */
    public int rows() {
        return board.places().size();
    }

    /** What it is of, then the names of its columns, then a row for each unit. */
    public void write(SheetWriter to) throws IOException {
        BoardSheet.write(board, to);
    }
}
