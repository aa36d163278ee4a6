package vn.sangkien.exchange.exports.privacy;

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
import vn.sangkien.privacy.BreachRegister;
import vn.sangkien.privacy.BreachResponse;
import vn.sangkien.privacy.DataRequestDesk;

/** The register of breaches of personal data, the latest first. */
@ApplicationScoped
class BreachSource extends ListSource<PlaceFilter, BreachResponse> {

    private static final List<Column<BreachResponse>> COLUMNS = List.of(
            Column.of("Mã đơn vị", breach -> code(breach.unit())),
            Column.of("Đơn vị", breach -> name(breach.unit())),
            Column.of("Phát hiện lúc", breach -> breach.facts().noticedAt()),
            Column.of("Loại dữ liệu", breach -> breach.facts().dataKinds()),
            Column.of("Số người", breach -> breach.facts().people()),
            Column.of("Ghi lúc", BreachResponse::recordedAt),
            Column.of("Hạn báo cơ quan chức năng", BreachResponse::tellBy),
            Column.of("Quá hạn", breach -> yes(breach.overdue())),
            Column.of("Báo cơ quan chức năng lúc", breach -> breach.facts().authorityToldAt()),
            Column.of("Báo người liên quan lúc", breach -> breach.facts().peopleToldAt()),
            Column.of("Đã khép lại", breach -> yes(breach.facts().closed())),
            Column.ofPeople("Chuyện gì", breach -> breach.facts().what()),
            Column.ofPeople("Đã làm gì", breach -> breach.facts().measures()));

    private final BreachRegister register;

    BreachSource(BreachRegister register) {
        this.register = register;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.BREACHES;
    }

    @Override
    protected Role[] readers() {
        return DataRequestDesk.ANSWERING;
    }

    @Override
    protected List<Column<BreachResponse>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<BreachResponse> lines(Asked<PlaceFilter> asked, Taker taker) {
        return Lines.ofPages(cursor -> register.list(BreachRegister.LIST.after(cursor), Lines.AT_ONCE, taker));
    }
}
