package vn.sangkien.exchange.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.exchange.imports.sheet.HeadMatch;
import vn.sangkien.exchange.imports.sheet.RawRow;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.shared.sheet.SheetRow;

/** Reads files as they come: above the titles there may be a heading. */
final class ImportReader {

    static final int MOST_ROWS = 50_000;

    private static final int TITLES_WITHIN = 10;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;

    private ImportReader() {
    }

    /** Goes through the whole file, so that whatever cannot be read is refused here. @throws vn.sangkien.shared.problem.DomainException 422 */
    static ImportHead head(Path file, List<Column> columns) {
        var top = new ArrayList<SheetRow>();
        SheetReader.read(file, SheetLimits.rows(MOST_ROWS), row -> {
            if (top.size() < TITLES_WITHIN + SAMPLES) {
                top.add(row);
            }
        });
        int at = IntStream.range(0, Math.min(top.size(), TITLES_WITHIN)).boxed()
                .max((one, other) -> fits(top.get(one), columns) != fits(top.get(other), columns) ? Integer.compare(fits(top.get(one), columns), fits(top.get(other), columns)) : other - one).orElse(0);
        SheetRow titles = top.get(at);
        List<SheetRow> below = top.subList(at + 1, Math.min(top.size(), at + 1 + SAMPLES));
        return new ImportHead(titles.number(), titles(titles), IntStream.range(0, titles.cells().size())
                .mapToObj(place -> below.stream().map(row -> shortened(row.cell(place).text())).toList()).toList());
    }

    static void rows(Path file, ImportHead head, Consumer<RawRow> each) {
        SheetReader.read(file, SheetLimits.rows(MOST_ROWS), row -> {
            if (row.number() > head.row()) {
                each.accept(RawRow.of(row, row.wanted() == head.titles().size() && row.uneven()));
            }
        });
    }

    private static int fits(SheetRow row, List<Column> columns) {
        return HeadMatch.guess(titles(row), columns, Map.of()).size();
    }

    private static List<String> titles(SheetRow row) {
        return row.cells().stream().map(cell -> shortened(cell.text())).toList();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text;
    }
}
