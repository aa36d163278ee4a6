package vn.sangkien.exchange.exports.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.queue.DueState;
import vn.sangkien.review.queue.QueueItem;
import vn.sangkien.review.queue.ReviewQueue;

/** What waits for the decision of whoever asks, the oldest first. All of it lies in the officer's units, so the screen names its people too. */
@ApplicationScoped
class QueueSource extends ListSource<QueueFilter, QueueItem> {

    private static final List<Column<QueueItem>> COLUMNS = List.of(
            Column.of("Số", QueueItem::number),
            Column.of("Tên sáng kiến", QueueItem::title),
            Column.of("Trạng thái", item -> IdeaWords.of(IdeaState.valueOf(item.state().name()))),
            Column.of("Mã đơn vị", item -> code(item.unit())),
            Column.of("Đơn vị", item -> name(item.unit())),
            Column.of("Lĩnh vực", item -> IdeaWords.of(item.field())),
            Column.of("Loại giải pháp", item -> IdeaWords.of(item.solutionType())),
            Column.of("Nộp lúc", QueueItem::submittedAt),
            Column.of("Số ngày chờ", QueueItem::ageDays),
            Column.of("Hạn trả lời", QueueItem::dueOn),
            Column.of("Tình trạng hạn", item -> due(item.due())),
            Column.of("Nhập muộn", item -> yes(item.late())),
            Column.ofPeople("Tác giả", QueueItem::authorName),
            Column.ofPeople("Người nhập hộ", QueueItem::operatorName),
            Column.ofPeople("Người đang giữ", QueueItem::holderName));

    private final ReviewQueue queue;

    QueueSource(ReviewQueue queue) {
        this.queue = queue;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.REVIEW_QUEUE;
    }

    @Override
    protected Role[] readers() {
        return Officer.ROLES;
    }

    @Override
    protected List<Column<QueueItem>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<QueueItem> lines(Asked<QueueFilter> asked, Taker taker) {
        var officer = new Officer(taker.id(), taker.unitsAs(Officer.ROLES));
        return Lines.after(last -> queue.next(asked.filter().selection(), officer, last, Lines.AT_ONCE));
    }

    private static String due(DueState due) {
        return switch (due) {
            case IN_TIME -> "Còn hạn";
            case SOON -> "Sắp đến hạn";
            case OVERDUE -> "Quá hạn";
        };
    }
}
