package vn.sangkien.exchange.imports.row;

import java.util.List;
import java.util.function.Supplier;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.exchange.imports.sheet.RawRow;

/**
 * A row, and what would become of it as things are.
 *
 * @param externalId what its source calls it; null when that cannot be read
 * @param make       does it, in the transaction that is open; refused by a DomainException. Null when there is nothing to do
 */
public record Judged(RawRow row, String externalId, RowOutcome outcome, List<Finding> findings, Supplier<Made> make) {

    public static Judged refused(Cells cells, String externalId) {
        return new Judged(cells.raw(), externalId, RowOutcome.ERROR, cells.findings(), null);
    }

    public static Judged nothing(Cells cells, String externalId, RowOutcome outcome) {
        return new Judged(cells.raw(), externalId, outcome, cells.findings(), null);
    }

    public static Judged toMake(Cells cells, String externalId, RowOutcome outcome, Supplier<Made> make) {
        return new Judged(cells.raw(), externalId, outcome, cells.findings(), make);
    }

    public boolean warned() {
        return outcome != RowOutcome.ERROR && !findings.isEmpty();
    }
}
