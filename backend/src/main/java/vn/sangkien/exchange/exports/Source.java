package vn.sangkien.exchange.exports;

import java.io.IOException;
import java.util.Set;

/** Where the rows of one kind of export come from. */
interface Source {

    ExportKind kind();

    /** @throws vn.sangkien.shared.problem.DomainException for filters that the screen refuses too, and 403 for names without the right to them */
    void require(AskExportRequest asked, Taker taker);

    /** The tops of the subtrees that make the taker's file another than everybody's; who has lost one of them may not have the file any more. */
    Set<Long> scope(AskExportRequest asked, Taker taker);

    /** Reads and writes in one transaction, so that all rows are of one moment. */
    void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException;
}
