package vn.sangkien.exchange.exports.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.privacy.DataRequestDesk;
import vn.sangkien.privacy.DataRequestKind;
import vn.sangkien.privacy.DataRequestResponse;
import vn.sangkien.privacy.DataRequestState;

/** What people ask for about their data, for the register. What they wrote goes along only with their names. */
@ApplicationScoped
class DataRequestSource extends ListSource<DataRequestFilter, DataRequestResponse> {

    private static final List<Column<DataRequestResponse>> COLUMNS = List.of(
            Column.of("Mã yêu cầu", request -> request.id().toString()),
            Column.of("Việc", request -> kind(request.kind())),
            Column.of("Mã đơn vị", request -> code(request.unit())),
            Column.of("Đơn vị", request -> name(request.unit())),
            Column.of("Tình trạng", request -> state(request.state())),
            Column.of("Yêu cầu lúc", DataRequestResponse::askedAt),
            Column.of("Hạn trả lời", DataRequestResponse::answerDue),
            Column.of("Hạn làm xong", DataRequestResponse::doneDue),
            Column.of("Quá hạn", request -> yes(request.overdue())),
            Column.of("Trả lời lúc", DataRequestResponse::answeredAt),
            Column.of("Xong lúc", DataRequestResponse::endedAt),
            Column.ofPeople("Họ tên", DataRequestResponse::name),
            Column.ofPeople("Nội dung", DataRequestResponse::text),
            Column.ofPeople("Trả lời", DataRequestResponse::answer));

    private final DataRequestDesk requests;

    DataRequestSource(DataRequestDesk requests) {
        this.requests = requests;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.DATA_REQUESTS;
    }

    @Override
    protected Role[] readers() {
        return DataRequestDesk.ANSWERING;
    }

    @Override
    protected List<Column<DataRequestResponse>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<DataRequestResponse> lines(Asked<DataRequestFilter> asked, Taker taker) {
        return Lines.ofPages(cursor -> requests.queue(asked.filter().state(), DataRequestDesk.LIST.after(cursor), Lines.AT_ONCE, taker));
    }

    private static String kind(DataRequestKind kind) {
        return switch (kind) {
            case CORRECTION -> "Sửa thông tin sai";
            case RESTRICTION -> "Hạn chế xử lý";
            case OBJECTION -> "Phản đối xử lý";
            case ERASURE -> "Xóa dữ liệu";
            case OTHER -> "Việc khác";
        };
    }

    private static String state(DataRequestState state) {
        return switch (state) {
            case OPEN -> "Chờ trả lời";
            case ANSWERED -> "Đang xử lý";
            case DONE -> "Đã làm xong";
            case REFUSED -> "Đã từ chối";
            case WITHDRAWN -> "Đã rút";
        };
    }
}
