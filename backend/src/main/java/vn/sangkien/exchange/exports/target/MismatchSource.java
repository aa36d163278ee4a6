package vn.sangkien.exchange.exports.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.campaign.target.total.TargetMismatch;
import vn.sangkien.campaign.target.total.TargetMismatches;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitService;

/** Targets of a subtree that do not add up, for one phase and its campaign. */
@ApplicationScoped
class MismatchSource extends ListSource<PlaceFilter, TargetMismatch> {

    private static final List<Column<TargetMismatch>> COLUMNS = List.of(
            Column.of("Mã đơn vị", line -> code(line.unit())),
            Column.of("Đơn vị", line -> name(line.unit())),
            Column.of("Chuyện gì", line -> what(line.what())),
            Column.of("Loại chỉ tiêu", line -> line.kind() == TargetKind.ASSIGNED ? "Chỉ tiêu giao" : "Chỉ tiêu đăng ký"),
            Column.of("Khối", line -> line.block() == null ? null : line.block().vi()),
            Column.of("Của đơn vị", TargetMismatch::own),
            Column.of("Cộng lại", TargetMismatch::total));

    private final TargetMismatches mismatches;
    private final CampaignService campaigns;
    private final UnitService units;

    MismatchSource(TargetMismatches mismatches, CampaignService campaigns, UnitService units) {
        this.mismatches = mismatches;
        this.campaigns = campaigns;
        this.units = units;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.TARGET_MISMATCHES;
    }

    @Override
    protected Role[] readers() {
        return TargetRights.READERS;
    }

    @Override
    protected List<Column<TargetMismatch>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<TargetMismatch> lines(Asked<PlaceFilter> asked, Taker taker) {
        Id unit = asked.filter().unit();
        Id phase = asked.filter().phase();
        long top = unit == null ? units.root() : unit.value();
        long when = phase == null ? campaigns.shownPhase(campaigns.current()).id().value() : phase.value();
        return Lines.ofPages(cursor -> mismatches.list(top, when, TargetMismatches.LIST.after(cursor), Lines.AT_ONCE, taker));
    }

    private static String what(TargetMismatch.Kind what) {
        return switch (what) {
            case NOT_HANDED_DOWN -> "Chưa giao xuống";
            case CHILDREN_SHORT -> "Cấp dưới cộng lại còn thiếu";
            case PHASES_DIFFER -> "Các giai đoạn cộng lại khác cả chương trình";
        };
    }
}
