package vn.sangkien.exchange.imports;

import vn.sangkien.exchange.imports.row.Judged;
import vn.sangkien.shared.problem.DomainException;

/** One row of a chunk could not be taken, although nothing had seemed wrong with it. The others wait for another transaction. */
final class RowRefusedException extends RuntimeException {

    private final int index;
    private final transient Judged row;
    private final transient DomainException why;

    RowRefusedException(int index, Judged row, DomainException why) {
        super(why);
        this.index = index;
        this.row = row;
        this.why = why;
    }

    /** How many rows of the chunk stand before it. */
    int index() {
        return index;
    }

    Judged row() {
        return row;
    }

    DomainException why() {
        return why;
    }
}
