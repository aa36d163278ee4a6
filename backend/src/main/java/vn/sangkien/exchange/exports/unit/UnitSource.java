package vn.sangkien.exchange.exports.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.SubtreeLines;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.UpperKind;

/** A unit and all below it, from the top down; the tree is public. */
@ApplicationScoped
class UnitSource extends ListSource<PlaceFilter, SubtreeLines.Line> {

    private static final int AT_ONCE = 2_000;
    private static final List<Column<SubtreeLines.Line>> COLUMNS = List.of(
            Column.of("Mã đơn vị", SubtreeLines.Line::code),
            Column.of("Đơn vị", SubtreeLines.Line::name),
            Column.of("Cấp dưới thứ", SubtreeLines.Line::depth),
            Column.of("Cấp", unit -> unit.level().vi()),
            Column.of("Loại", unit -> unit.kind() == null ? null : kind(unit.kind())),
            Column.of("Khối", unit -> unit.block().vi()),
            Column.of("Số đoàn viên", SubtreeLines.Line::members),
            Column.of("Mã cấp trên", unit -> code(unit.parent())),
            Column.of("Cấp trên", unit -> name(unit.parent())),
            Column.of("Ngày thành lập", SubtreeLines.Line::foundedOn),
            Column.of("Ngày kết thúc", SubtreeLines.Line::closedOn),
            Column.of("Mã đơn vị kế tục", SubtreeLines.Line::successor));

    private final SubtreeLines lines;
    private final UnitService units;

    UnitSource(SubtreeLines lines, UnitService units) {
        this.lines = lines;
        this.units = units;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.UNITS;
    }

    @Override
    protected Role[] readers() {
        return Role.values();
    }

    @Override
    protected List<Column<SubtreeLines.Line>> columns() {
        return COLUMNS;
    }

    @Override
    public void require(Asked<PlaceFilter> asked, Taker taker) {
        units.ref(top(asked));
    }

    @Override
    public Set<Long> scope(Asked<PlaceFilter> asked, Taker taker) {
        return Set.of();
    }

    @Override
    protected Lines<SubtreeLines.Line> lines(Asked<PlaceFilter> asked, Taker taker) {
        long top = top(asked);
        return Lines.<SubtreeLines.Line>after(last -> lines.next(top, last, AT_ONCE)).counted(lines.count(top));
    }

    private long top(Asked<PlaceFilter> asked) {
        Id unit = asked.filter().unit();
        return unit == null ? units.root() : unit.value();
    }

    private static String kind(UpperKind kind) {
        return switch (kind) {
            case DISTRICT -> "LĐLĐ quận, huyện";
            case LOCAL_SECTOR -> "Công đoàn ngành địa phương";
            case INDUSTRIAL_ZONE -> "Công đoàn khu công nghiệp";
            case COMMUNE -> "Công đoàn xã, phường";
        };
    }
}
