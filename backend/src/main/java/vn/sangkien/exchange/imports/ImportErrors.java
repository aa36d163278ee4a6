package vn.sangkien.exchange.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.exchange.imports.row.ImportRow;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.exchange.imports.sheet.HeadMatch;
import vn.sangkien.shared.sheet.SheetWriter;

/** The file of the rows that cannot be taken: as they were, so that it can be corrected and sent again, with the reasons in two more columns. */
final class ImportErrors {

    static final int AT_ONCE = 500;

    private ImportErrors() {
    }

    /** @param pages rows behind a number, at most {@link #AT_ONCE} */
    static void write(List<String> titles, IntFunction<List<ImportRow>> pages, SheetWriter to) throws IOException {
        // Reasons of an earlier round go: the new ones stand for them.
        List<Integer> places = Stream.iterate(0, place -> place < titles.size(), place -> place + 1)
                .filter(place -> !titles.get(place).equals(HeadMatch.REASON_VI) && !titles.get(place).equals(HeadMatch.REASON_EN)).toList();
        to.header(Stream.concat(places.stream().map(titles::get), Stream.of(HeadMatch.REASON_VI, HeadMatch.REASON_EN)).toArray(String[]::new));
        List<ImportRow> page = pages.apply(0);
        while (!page.isEmpty()) {
            for (ImportRow row : page) {
                var cells = new ArrayList<Object>();
                places.forEach(place -> cells.add(place < row.cells().size() ? row.cells().get(place) : ""));
                List<Finding> errors = row.findings().stream().filter(Finding::error).toList();
                cells.add(errors.stream().map(Finding::message).collect(Collectors.joining("\n")));
                cells.add(errors.stream().map(Finding::messageEn).collect(Collectors.joining("\n")));
                to.row(cells.toArray());
            }
            page = page.size() < AT_ONCE ? List.of() : pages.apply(page.get(page.size() - 1).row());
        }
    }
}
