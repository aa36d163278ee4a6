package vn.sangkien.exchange.exports.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.grant.GrantResponse;
import vn.sangkien.unit.grant.GrantState;
import vn.sangkien.unit.grant.RoleWords;
import vn.sangkien.unit.grant.UnitGrants;

/** The rights that were given over a unit or one below it, the newest first, those that are over too. */
@ApplicationScoped
class GrantSource extends ListSource<GrantFilter, GrantResponse> {

    private static final List<Column<GrantResponse>> COLUMNS = List.of(
            Column.ofPeople("Người giữ quyền", GrantResponse::person),
            Column.of("Vai trò", grant -> RoleWords.of(grant.role())),
            Column.of("Mã đơn vị", grant -> code(grant.unit())),
            Column.of("Đơn vị", grant -> name(grant.unit())),
            Column.of("Từ", GrantResponse::startsAt),
            Column.of("Đến trước", GrantResponse::endsAt),
            Column.of("Tình trạng", grant -> state(grant.state())),
            Column.of("Cấp lúc", GrantResponse::givenAt),
            Column.ofPeople("Người cấp", GrantResponse::givenBy),
            Column.ofPeople("Lý do cấp", GrantResponse::reason),
            Column.ofPeople("Người kết thúc", GrantResponse::endedBy),
            Column.ofPeople("Lý do kết thúc", GrantResponse::endReason));

    private final UnitGrants grants;
    private final UnitService units;

    GrantSource(UnitGrants grants, UnitService units) {
        this.grants = grants;
        this.units = units;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.GRANTS;
    }

    @Override
    protected Role[] readers() {
        return UnitGrants.GIVING;
    }

    @Override
    protected List<Column<GrantResponse>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<GrantResponse> lines(Asked<GrantFilter> asked, Taker taker) {
        GrantFilter filter = asked.filter();
        long unit = filter.unit() == null ? units.root() : filter.unit().value();
        return Lines.ofPages(cursor -> grants.list(unit, filter.role(), UnitGrants.LIST.after(cursor), Lines.AT_ONCE, taker));
    }

    private static String state(GrantState state) {
        return switch (state) {
            case UPCOMING -> "Chưa bắt đầu";
            case IN_FORCE -> "Đang hiệu lực";
            case ENDED -> "Đã kết thúc";
        };
    }
}
