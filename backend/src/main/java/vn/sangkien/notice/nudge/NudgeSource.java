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

/** The nudges to a unit and those below it as a file, the newest first. */
@ApplicationScoped
class NudgeSource extends ListSource<PlaceFilter, NudgeResponse> {

    private static final List<Column<NudgeResponse>> COLUMNS = List.of(
            Column.of("Mã đơn vị", nudge -> code(nudge.unit())),
            Column.of("Đơn vị", nudge -> name(nudge.unit())),
            Column.of("Gửi lúc", NudgeResponse::nudgedAt),
            Column.of("Số cán bộ nhận", NudgeResponse::people),
            Column.of("Nội dung", NudgeResponse::text),
            Column.ofPeople("Người gửi", NudgeResponse::authorName));

    private final Nudges nudges;
    private final UnitService units;

    NudgeSource(Nudges nudges, UnitService units) {
        this.nudges = nudges;
        this.units = units;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.NUDGES;
    }

    @Override
    protected Role[] readers() {
        return Nudges.URGING;
    }

    @Override
    protected List<Column<NudgeResponse>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<NudgeResponse> lines(Asked<PlaceFilter> asked, Taker taker) {
        Id chosen = asked.filter().unit();
        long unit = chosen == null ? units.root() : chosen.value();
        return Lines.ofPages(cursor -> nudges.list(unit, Nudges.LIST.after(cursor), Lines.AT_ONCE, taker));
    }
}
