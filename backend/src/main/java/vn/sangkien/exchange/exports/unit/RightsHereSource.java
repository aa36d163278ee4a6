package vn.sangkien.exchange.exports.unit;

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
import vn.sangkien.unit.grant.RightHere;
import vn.sangkien.unit.grant.RoleWords;
import vn.sangkien.unit.grant.UnitGrants;

/** Who may do what at a unit now, by rights over it or over a unit above it. */
@ApplicationScoped
class RightsHereSource extends ListSource<PlaceFilter, RightHere> {

    private static final List<Column<RightHere>> COLUMNS = List.of(
            Column.ofPeople("Người giữ quyền", RightHere::person),
            Column.of("Vai trò", right -> RoleWords.of(right.role())),
            Column.of("Mã đơn vị", right -> code(right.from())),
            Column.of("Cấp tại", right -> name(right.from())),
            Column.of("Từ cấp trên", right -> yes(right.inherited())),
            Column.of("Từ", RightHere::since),
            Column.of("Đến trước", RightHere::until),
            Column.ofPeople("Người cấp", RightHere::givenBy));

    private final UnitGrants grants;
    private final UnitService units;

    RightsHereSource(UnitGrants grants, UnitService units) {
        this.grants = grants;
        this.units = units;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.RIGHTS_HERE;
    }

    @Override
    protected Role[] readers() {
        return UnitGrants.SEEING;
    }

    @Override
    protected List<Column<RightHere>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<RightHere> lines(Asked<PlaceFilter> asked, Taker taker) {
        Id chosen = asked.filter().unit();
        long unit = chosen == null ? units.root() : chosen.value();
        return Lines.ofPages(cursor -> grants.here(unit, UnitGrants.HERE.after(cursor), Lines.AT_ONCE, taker));
    }
}
