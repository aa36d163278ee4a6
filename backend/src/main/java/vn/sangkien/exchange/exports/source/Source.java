package vn.sangkien.exchange.exports.source;

import java.io.IOException;
import java.util.Set;

/** Where the rows of one kind of export come from. */
public interface Source<F extends ExportFilter> {

    ExportKind kind();

    /** @throws vn.sangkien.shared.problem.DomainException for filters that the screen refuses too, and 403 for names without the right to them */
    void require(Asked<F> asked, Taker taker);

    /** The tops of the subtrees that make the taker's file another than everybody's; who has lost one of them may not have the file any more. */
    Set<Long> scope(Asked<F> asked, Taker taker);

    /** Reads and writes in one transaction, so that all rows are of one moment. */
    void write(Asked<F> asked, Taker taker, ExportFile to) throws IOException;
}
