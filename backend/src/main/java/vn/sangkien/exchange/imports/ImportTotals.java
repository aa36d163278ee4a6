package vn.sangkien.exchange.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.exchange.imports.person.PersonRow;
import vn.sangkien.exchange.imports.row.Judged;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.shared.text.OldFont;

/** Adds up what a check finds. */
final class ImportTotals {

    private static final int CAUSES = 30;

    private final Map<RowOutcome, Integer> outcomes = new LinkedHashMap<>();
    private final Map<String, ImportCause> causes = new LinkedHashMap<>();
    private int warned;
    private int unreached;
    private OldFont font;

    void add(Judged row) {
        outcomes.merge(row.outcome(), 1, Integer::sum);
        warned += row.warned() ? 1 : 0;
        unreached += row.make() != null && row.findings().stream().anyMatch(found -> found.cause().equals(PersonRow.UNREACHED)) ? 1 : 0;
        for (Finding found : row.findings()) {
            causes.merge(found.column() + found.cause() + found.error(), new ImportCause(found.column(), found.error(), found.cause(), 1, row.row().number()),
                    (before, one) -> new ImportCause(before.column(), before.error(), before.cause(), before.count() + 1, before.firstRow()));
        }
    }

    void suspect(OldFont found) {
        font = font == null ? found : font;
    }

    int of(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    int rows() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum() - of(RowOutcome.SKIPPED);
    }

    /** Rows that would be taken, whose authors no message reaches. */
    int unreached() {
        return unreached;
    }

    int warned() {
        return warned;
    }

    OldFont font() {
        return font;
    }

    /** The errors first, the most frequent first. */
    List<ImportCause> causes() {
        return causes.values().stream().sorted(Comparator.comparing(ImportCause::error).reversed().thenComparing(Comparator.comparing(ImportCause::count).reversed()))
                .limit(CAUSES).toList();
    }
}
