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
import vn.sangkien.support.request.CaseLines;
import vn.sangkien.support.request.CaseState;
import vn.sangkien.support.request.FormStep;
import vn.sangkien.support.request.SupportTopic;

/** The requests for help on the desks of whoever asks. What somebody wrote may name people, so it goes along only with the names. */
@ApplicationScoped
class HelpSource extends ListSource<HelpFilter, CaseLines.Line> {

    private static final List<Column<CaseLines.Line>> COLUMNS = List.of(
            Column.of("Mã đơn vị", line -> code(line.unit())),
            Column.of("Đơn vị", line -> name(line.unit())),
            Column.of("Tổ hỗ trợ", line -> line.team() == null ? line.desk().name() : line.team()),
            Column.of("Về việc", line -> topic(line.topic())),
            Column.of("Bước của biểu mẫu", line -> line.step() == null ? null : step(line.step())),
            Column.of("Số sáng kiến", line -> line.idea() == null ? null : line.idea().number()),
            Column.of("Trạng thái", line -> state(line.state())),
            Column.of("Có tài khoản", line -> yes(line.hasAccount())),
            Column.of("Hỏi lúc", CaseLines.Line::openedAt),
            Column.of("Chờ từ", CaseLines.Line::waitingSince),
            Column.of("Số giờ chờ", CaseLines.Line::waitingHours),
            Column.ofPeople("Người hỏi", CaseLines.Line::requester),
            Column.ofPeople("Câu hỏi", CaseLines.Line::question),
            Column.ofPeople("Người trả lời", CaseLines.Line::assignee));

    private final CaseLines cases;

    HelpSource(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.HELP_REQUESTS;
    }

    @Override
    protected Role[] readers() {
        return CaseLines.READING;
    }

    @Override
    protected List<Column<CaseLines.Line>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<CaseLines.Line> lines(Asked<HelpFilter> asked, Taker taker) {
        return Lines.after(last -> cases.next(taker.unitsAs(CaseLines.READING), asked.filter().cases(), taker.id(), last, Lines.AT_ONCE));
    }

    private static String topic(SupportTopic topic) {
        return switch (topic) {
            case SIGN_IN -> "Đăng nhập, mật khẩu";
            case FORM -> "Cách khai sáng kiến";
            case PHOTOS -> "Ảnh và tệp";
            case UNIT -> "Nơi làm việc";
            case STATUS -> "Kết quả, trả lại";
            case OTHER -> "Việc khác";
        };
    }

    private static String step(FormStep step) {
        return switch (step) {
            case PROBLEM -> "Bước 1, thực trạng";
            case SOLUTION -> "Bước 2, giải pháp";
            case MORE -> "Phần khai thêm";
            case AUTHORS -> "Phần tác giả";
            case YOU -> "Phần nơi làm việc";
            case CHECK -> "Bước kiểm tra";
        };
    }

    private static String state(CaseState state) {
        return switch (state) {
            case OPEN -> "Chưa ai nhận";
            case ASSIGNED -> "Tổ đang xử lý";
            case WAITING_WORKER -> "Chờ người hỏi";
            case RESOLVED -> "Đã giải quyết";
            case CLOSED -> "Đã đóng";
        };
    }
}
