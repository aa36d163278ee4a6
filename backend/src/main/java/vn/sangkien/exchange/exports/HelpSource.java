package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.support.request.CaseLines;
import vn.sangkien.support.request.CaseState;
import vn.sangkien.support.request.FormStep;
import vn.sangkien.support.request.SupportTopic;

/** The requests for help on the desks of whoever asks. What somebody wrote may name people, so it goes along only with the names. */
@ApplicationScoped
class HelpSource implements Source {

    private static final int ROWS_AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of("Mã đơn vị", "Đơn vị", "Tổ hỗ trợ", "Về việc", "Bước của biểu mẫu", "Số sáng kiến", "Trạng thái", "Có tài khoản", "Hỏi lúc",
            "Chờ từ", "Số giờ chờ");
    private static final List<String> PEOPLE = List.of("Người hỏi", "Câu hỏi", "Người trả lời");

    private final CaseLines cases;
    private final Clock clock;

    HelpSource(CaseLines cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.HELP_REQUESTS;
    }

    @Override
    public void require(AskExportRequest asked, Taker taker) {
        if (taker.unitsAs(CaseLines.READING).isEmpty()) {
            throw Refusals.forbidden();
        }
    }

    @Override
    public Set<Long> scope(AskExportRequest asked, Taker taker) {
        return taker.unitsAs(CaseLines.READING);
    }

    @Override
    public void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException {
        to.asOf(clock.instant());
        SheetWriter sheet = to.sheet(kind().words.vi());
        var names = new ArrayList<>(COLUMNS);
        if (asked.personal()) {
            names.addAll(PEOPLE);
        }
        sheet.header(names.toArray(String[]::new));
        Set<Long> desks = taker.unitsAs(CaseLines.READING);
        List<CaseLines.Line> some = cases.next(desks, asked.ofHelp().cases(), taker.id(), null, ROWS_AT_ONCE);
        while (!some.isEmpty()) {
            for (CaseLines.Line line : some) {
                sheet.row(cells(line, asked.personal()));
            }
            some = cases.next(desks, asked.ofHelp().cases(), taker.id(), some.get(some.size() - 1), ROWS_AT_ONCE);
        }
    }

    private static Object[] cells(CaseLines.Line line, boolean named) {
        Object[] cells = {line.unit().code(), line.unit().name(), line.team() == null ? line.desk().name() : line.team(), topic(line.topic()), line.step() == null ? null : step(line.step()),
            line.idea() == null ? null : line.idea().number(), state(line.state()), line.hasAccount() ? "Có" : "Không", line.openedAt(), line.waitingSince(), line.waitingHours(),
            line.requester(), line.question(), line.assignee()};
        return named ? cells : Arrays.copyOf(cells, COLUMNS.size());
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
