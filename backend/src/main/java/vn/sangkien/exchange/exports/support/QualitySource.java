package vn.sangkien.exchange.exports.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.support.entry.EntryQuality;
import vn.sangkien.support.entry.EntryQualityLine;

/** How the entries of operators did. */
@ApplicationScoped
class QualitySource extends ListSource<DayFilter, EntryQualityLine> {

    private static final List<Column<EntryQualityLine>> COLUMNS = List.of(
            Column.ofPeople("Người nhập", EntryQualityLine::operatorName),
            Column.of("Đã nhập", EntryQualityLine::entered),
            Column.of("Bị trả lại", line -> line.returned().count()),
            Column.of("% bị trả lại", line -> line.returned().percent()),
            Column.of("Bị báo không phải của mình", line -> line.disputed().count()),
            Column.of("% bị báo không phải của mình", line -> line.disputed().percent()),
            Column.of("Đã rút", line -> line.withdrawn().count()),
            Column.of("% đã rút", line -> line.withdrawn().percent()),
            Column.of("Giống sáng kiến khác", line -> line.lookAlike().count()),
            Column.of("% giống sáng kiến khác", line -> line.lookAlike().percent()));

    private final EntryQuality quality;

    QualitySource(EntryQuality quality) {
        this.quality = quality;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.ENTRY_QUALITY;
    }

    @Override
    protected Role[] readers() {
        return EntryQuality.READING;
    }

    @Override
    protected List<Column<EntryQualityLine>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<EntryQualityLine> lines(Asked<DayFilter> asked, Taker taker) {
        return Lines.ofPages(cursor -> quality.of(taker, asked.filter().from(), asked.filter().until(), EntryQuality.LIST.after(cursor), Lines.AT_ONCE));
    }
}
