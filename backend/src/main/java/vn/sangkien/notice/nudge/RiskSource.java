package vn.sangkien.notice.nudge;

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
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitService;

/** Units directly below that will miss their target as a file, the worst first. */
@ApplicationScoped
class RiskSource extends ListSource<PlaceFilter, UnitAtRisk> {

    private static final List<Column<UnitAtRisk>> COLUMNS = List.of(
            Column.of("Mã đơn vị", line -> code(line.unit())),
            Column.of("Đơn vị", line -> name(line.unit())),
            Column.of("Chỉ tiêu", UnitAtRisk::target),
            Column.of("Hợp lệ", UnitAtRisk::valid),
            Column.of("Dự báo", UnitAtRisk::forecast),
            Column.of("Đôn đốc gần nhất", UnitAtRisk::nudgedAt));

    private final Nudges nudges;
    private final UnitService units;

    RiskSource(Nudges nudges, UnitService units) {
        this.nudges = nudges;
        this.units = units;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.UNITS_AT_RISK;
    }

    @Override
    protected Role[] readers() {
        return Nudges.URGING;
    }

    @Override
    protected List<Column<UnitAtRisk>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<UnitAtRisk> lines(Asked<PlaceFilter> asked, Taker taker) {
        Id unit = asked.filter().unit();
        return Lines.whole(nudges.atRisk(unit == null ? units.root() : unit.value(), taker));
    }
}
