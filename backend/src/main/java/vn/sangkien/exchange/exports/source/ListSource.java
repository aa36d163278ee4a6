package vn.sangkien.exchange.exports.source;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import vn.sangkien.account.Role;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.unit.UnitRef;

/** A list of a screen, line by line in its order; what tells of people is left out unless they were asked for. */
public abstract class ListSource<F extends ExportFilter, L> implements Source<F> {

    /** Whose list it is, and who may take its people along. */
    protected abstract Role[] readers();

    protected abstract List<Column<L>> columns();

    /** @throws vn.sangkien.shared.problem.DomainException what the screen refuses, at the latest with its first line */
    protected abstract Lines<L> lines(Asked<F> asked, Taker taker);

    @Override
    public void require(Asked<F> asked, Taker taker) {
        if (taker.unitsAs(readers()).isEmpty()) {
            throw Refusals.forbidden();
        }
        lines(asked, taker).each().hasNext();
    }

    @Override
    public Set<Long> scope(Asked<F> asked, Taker taker) {
        return taker.unitsAs(readers());
    }

    @Override
    public void write(Asked<F> asked, Taker taker, ExportFile to) throws IOException {
        List<Column<L>> columns = columns().stream().filter(column -> asked.personal() || !column.personal()).toList();
        Lines<L> lines = lines(asked, taker);
        if (lines.asOf() != null) {
            to.asOf(lines.asOf());
        }
        if (lines.total() != null) {
            to.total(lines.total());
        }
        SheetWriter sheet = to.sheet(kind().words.vi());
        sheet.header(columns.stream().map(Column::title).toArray(String[]::new));
        while (lines.each().hasNext()) {
            L line = lines.each().next();
            sheet.row(columns.stream().map(column -> column.value().apply(line)).toArray());
        }
    }

    protected static String yes(boolean yes) {
        return yes ? "Có" : "Không";
    }

    protected static String code(UnitRef unit) {
        return unit == null ? null : unit.code();
    }

    protected static String name(UnitRef unit) {
        return unit == null ? null : unit.name();
    }
}
