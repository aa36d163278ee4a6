package vn.sangkien.standings.board;

import java.util.Comparator;
import java.util.function.Function;

/** By what a board ranks. */
enum BoardOrder {
    VALID(row -> new Ratio(row.figures().valid(), 1)),
    PCT_ASSIGNED(row -> Ratio.of(row.figures().valid(), row.targets().assigned())),
    PCT_REGISTERED(row -> Ratio.of(row.figures().valid(), row.targets().registered()));

    private final Function<BoardRow, Ratio> measure;

    BoardOrder(Function<BoardRow, Ratio> measure) {
        this.measure = measure;
    }

    /** Null when the row has no place in this order. */
    Ratio measure(BoardRow row) {
        return measure.apply(row);
    }

    /** Best first; rows without a place last; equals by unit code, so that the order never flickers. */
    Comparator<BoardRow> bestFirst() {
        return Comparator.comparing(measure, Comparator.nullsLast(Comparator.<Ratio>reverseOrder()))
                .thenComparing(row -> row.unit().code());
    }
}
