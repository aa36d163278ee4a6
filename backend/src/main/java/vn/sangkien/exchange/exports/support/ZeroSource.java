package vn.sangkien.exchange.exports.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.support.queue.QueuePlace;
import vn.sangkien.support.queue.SupportQueues;
import vn.sangkien.support.queue.UnitAtZero;

/** Grassroots units from which nothing has come in the phase, those with most members first. */
@ApplicationScoped
class ZeroSource extends ListSource<PlaceFilter, UnitAtZero> {

    private static final List<Column<UnitAtZero>> COLUMNS = List.of(
            Column.of("Mã đơn vị", zero -> code(zero.unit())),
            Column.of("Đơn vị", zero -> name(zero.unit())),
            Column.of("Số đoàn viên", UnitAtZero::members),
            Column.of("Giai đoạn mở từ", UnitAtZero::since),
            Column.of("Số ngày chưa có", UnitAtZero::days),
            Column.ofPeople("Người lo", zero -> zero.owner() == null ? null : zero.owner().name()));

    private final SupportQueues queues;

    ZeroSource(SupportQueues queues) {
        this.queues = queues;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.UNITS_AT_ZERO;
    }

    @Override
    protected Role[] readers() {
        return SupportQueues.HELPING;
    }

    @Override
    protected List<Column<UnitAtZero>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<UnitAtZero> lines(Asked<PlaceFilter> asked, Taker taker) {
        var place = new QueuePlace(asked.filter().campaign(), asked.filter().unit());
        return Lines.ofPages(cursor -> queues.unitsAtZero(place, SupportQueues.UNITS.after(cursor), Lines.AT_ONCE, taker));
    }
}
