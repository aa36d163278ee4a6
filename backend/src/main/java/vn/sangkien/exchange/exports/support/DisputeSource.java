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
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.dispute.DisputeDesk;
import vn.sangkien.support.dispute.DisputeResponse;
import vn.sangkien.support.dispute.DisputeState;

/** Ideas of which their author says that they are not theirs. What somebody wrote about it goes along only with the names. */
@ApplicationScoped
class DisputeSource extends ListSource<DisputeFilter, DisputeResponse> {

    private static final List<Column<DisputeResponse>> COLUMNS = List.of(
            Column.of("Số", dispute -> dispute.idea().number()),
            Column.of("Tên sáng kiến", dispute -> dispute.idea().title()),
            Column.of("Mã đơn vị", dispute -> code(dispute.unit())),
            Column.of("Đơn vị", dispute -> name(dispute.unit())),
            Column.of("Cách gửi", dispute -> IdeaWords.of(dispute.channel())),
            Column.of("Hệ thống khác", DisputeResponse::clientName),
            Column.of("Báo bằng mã biên nhận", dispute -> yes(dispute.byCode())),
            Column.of("Kết quả", dispute -> state(dispute.state())),
            Column.of("Báo lúc", DisputeResponse::openedAt),
            Column.of("Số giờ chờ", DisputeResponse::waitingHours),
            Column.of("Kết luận lúc", DisputeResponse::decidedAt),
            Column.ofPeople("Người đứng tên", DisputeResponse::personName),
            Column.ofPeople("Người nhập hộ", DisputeResponse::operatorName),
            Column.ofPeople("Lời báo", DisputeResponse::words),
            Column.ofPeople("Người kết luận", DisputeResponse::decidedByName),
            Column.ofPeople("Lý do kết luận", DisputeResponse::reason));

    private final DisputeDesk disputes;

    DisputeSource(DisputeDesk disputes) {
        this.disputes = disputes;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.DISPUTES;
    }

    @Override
    protected Role[] readers() {
        return DisputeDesk.DECIDING;
    }

    @Override
    protected List<Column<DisputeResponse>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<DisputeResponse> lines(Asked<DisputeFilter> asked, Taker taker) {
        DisputeState state = asked.filter().state() == null ? DisputeState.OPEN : asked.filter().state();
        Long unit = Id.valueOrNull(asked.filter().unit());
        return Lines.ofPages(cursor -> disputes.queue(state, unit, DisputeDesk.LIST.after(cursor), Lines.AT_ONCE, taker));
    }

    private static String state(DisputeState state) {
        return switch (state) {
            case OPEN -> "Chờ kết luận";
            case UPHELD -> "Không phải của người đứng tên";
            case REJECTED -> "Đúng là của người đứng tên";
            case GIVEN_BACK -> "Đã trả lại người trên phiếu";
        };
    }
}
