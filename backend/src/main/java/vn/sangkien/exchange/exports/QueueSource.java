package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.queue.DueState;
import vn.sangkien.review.queue.QueueItem;
import vn.sangkien.review.queue.ReviewQueue;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.sheet.SheetWriter;

/** What waits for the decision of whoever asks, the oldest first. */
@ApplicationScoped
class QueueSource implements Source {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final List<String> COLUMNS = List.of("Số", "Tên sáng kiến", "Trạng thái", "Mã đơn vị", "Đơn vị", "Lĩnh vực", "Loại giải pháp", "Nộp lúc", "Số ngày chờ",
            "Hạn trả lời", "Tình trạng hạn", "Nhập muộn");
    private static final List<String> PEOPLE = List.of("Tác giả", "Người nhập hộ", "Người đang giữ");

    private final ReviewQueue queue;
    private final Clock clock;

    QueueSource(ReviewQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.REVIEW_QUEUE;
    }

    @Override
    public void require(AskExportRequest asked, Taker taker) {
        if (taker.unitsAs(Officer.ROLES).isEmpty()) {
            throw Refusals.forbidden();
        }
    }

    @Override
    public Set<Long> scope(AskExportRequest asked, Taker taker) {
        return taker.unitsAs(Officer.ROLES);
    }

    /** All of them lie in the officer's units, so the screen names their people too. */
    @Override
    public void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException {
        to.asOf(clock.instant());
        var officer = new Officer(taker.id(), taker.unitsAs(Officer.ROLES));
        SheetWriter sheet = to.sheet(kind().words.vi());
        var names = new ArrayList<>(COLUMNS);
        if (asked.personal()) {
            names.addAll(PEOPLE);
        }
        sheet.header(names.toArray(String[]::new));
        List<QueueItem> items = queue.next(asked.ofQueue().selection(), officer, null, ROWS_AT_ONCE);
        while (!items.isEmpty()) {
            for (QueueItem item : items) {
                sheet.row(cells(item, asked.personal()));
            }
            items = queue.next(asked.ofQueue().selection(), officer, items.get(items.size() - 1), ROWS_AT_ONCE);
        }
    }

    private static Object[] cells(QueueItem item, boolean named) {
        Object[] cells = {item.number(), item.title(), IdeaWords.of(IdeaState.valueOf(item.state().name())), item.unit().code(), item.unit().name(), IdeaWords.of(item.field()),
            IdeaWords.of(item.solutionType()), item.submittedAt(), item.ageDays(), item.dueOn(), due(item.due()), item.late() ? "Có" : "Không", item.authorName(), item.operatorName(),
            item.holderName()};
        return named ? cells : Arrays.copyOf(cells, COLUMNS.size());
    }

    private static String due(DueState due) {
        return switch (due) {
            case IN_TIME -> "Còn hạn";
            case SOON -> "Sắp đến hạn";
            case OVERDUE -> "Quá hạn";
        };
    }
}
