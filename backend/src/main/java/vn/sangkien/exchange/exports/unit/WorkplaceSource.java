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
import vn.sangkien.unit.workplace.RequestState;
import vn.sangkien.unit.workplace.WorkplaceAnswers;
import vn.sangkien.unit.workplace.WorkplaceRequestResponse;

/** What was reported as missing in the tree, the oldest first. */
@ApplicationScoped
class WorkplaceSource extends ListSource<WorkplaceFilter, WorkplaceRequestResponse> {

    private static final List<Column<WorkplaceRequestResponse>> COLUMNS = List.of(
            Column.of("Nơi làm việc", WorkplaceRequestResponse::name),
            Column.of("Mã công đoàn cấp trên", request -> code(request.place())),
            Column.of("Công đoàn cấp trên", request -> name(request.place())),
            Column.of("Kết quả", request -> state(request.state())),
            Column.of("Báo lúc", WorkplaceRequestResponse::requestedAt),
            Column.of("Số ngày chờ", WorkplaceRequestResponse::ageDays),
            Column.of("Mã đơn vị", request -> code(request.unit())),
            Column.of("Đơn vị", request -> name(request.unit())),
            Column.of("Trả lời lúc", WorkplaceRequestResponse::decidedAt),
            Column.of("Lý do", WorkplaceRequestResponse::reason),
            Column.ofPeople("Người báo", WorkplaceRequestResponse::byName),
            Column.ofPeople("Liên hệ", WorkplaceRequestResponse::contact));

    private final WorkplaceAnswers requests;

    WorkplaceSource(WorkplaceAnswers requests) {
        this.requests = requests;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.WORKPLACES;
    }

    @Override
    protected Role[] readers() {
        return WorkplaceAnswers.ANSWERING;
    }

    @Override
    protected List<Column<WorkplaceRequestResponse>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<WorkplaceRequestResponse> lines(Asked<WorkplaceFilter> asked, Taker taker) {
        RequestState state = asked.filter().state() == null ? RequestState.OPEN : asked.filter().state();
        return Lines.ofPages(cursor -> requests.queue(state, WorkplaceAnswers.LIST.after(cursor), Lines.AT_ONCE, taker));
    }

    private static String state(RequestState state) {
        return switch (state) {
            case OPEN -> "Chờ trả lời";
            case LINKED -> "Đã có dưới tên khác";
            case CREATED -> "Đã lập đơn vị";
            case REFUSED -> "Không có nơi này";
        };
    }
}
