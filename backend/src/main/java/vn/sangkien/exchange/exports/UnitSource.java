package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.SubtreeLines;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.UpperKind;

/** A unit and all below it, from the top down; the tree is public. */
@ApplicationScoped
class UnitSource implements Source {

    private static final int ROWS_AT_ONCE = 2_000;

    private final SubtreeLines lines;
    private final UnitService units;
    private final Clock clock;

    UnitSource(SubtreeLines lines, UnitService units, Clock clock) {
        this.lines = lines;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.UNITS;
    }

    @Override
    public void require(AskExportRequest asked, Taker taker) {
        units.ref(top(asked));
    }

    @Override
    public Set<Long> scope(AskExportRequest asked, Taker taker) {
        return Set.of();
    }

    @Override
    public void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException {
        to.asOf(clock.instant());
        long top = top(asked);
        to.total(lines.count(top));
        SheetWriter sheet = to.sheet(kind().words.vi());
        sheet.header("Mã đơn vị", "Đơn vị", "Cấp dưới thứ", "Cấp", "Loại", "Khối", "Số đoàn viên", "Mã cấp trên", "Cấp trên", "Ngày thành lập", "Ngày kết thúc", "Mã đơn vị kế tục");
        List<SubtreeLines.Line> some = lines.next(top, null, ROWS_AT_ONCE);
        while (!some.isEmpty()) {
            for (SubtreeLines.Line unit : some) {
                sheet.row(unit.code(), unit.name(), unit.depth(), unit.level().vi(), unit.kind() == null ? null : kind(unit.kind()),
                        unit.block() == Block.ENTERPRISE ? "Doanh nghiệp" : "Hành chính sự nghiệp", unit.members(), unit.parent() == null ? null : unit.parent().code(),
                        unit.parent() == null ? null : unit.parent().name(), unit.foundedOn(), unit.closedOn(), unit.successor());
            }
            some = lines.next(top, some.get(some.size() - 1), ROWS_AT_ONCE);
        }
    }

    private long top(AskExportRequest asked) {
        Id unit = asked.ofUnits().unit();
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
