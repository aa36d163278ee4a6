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
import vn.sangkien.support.queue.QueuePlace;
import vn.sangkien.support.queue.StuckIdea;
import vn.sangkien.support.queue.StuckState;
import vn.sangkien.support.queue.SupportQueues;

/** Drafts and returned ideas that their authors have left alone, the longest first. */
@ApplicationScoped
class StuckSource extends ListSource<StuckFilter, StuckIdea> {

    private static final List<Column<StuckIdea>> COLUMNS = List.of(
            Column.of("Số", StuckIdea::number),
            Column.of("Tên sáng kiến", StuckIdea::title),
            Column.of("Tình trạng", idea -> idea.state() == StuckState.DRAFT ? "Nháp dở dang" : "Bị trả lại, chưa sửa"),
            Column.of("Mã đơn vị", idea -> code(idea.unit())),
            Column.of("Đơn vị", idea -> name(idea.unit())),
            Column.of("Không ai sửa từ", StuckIdea::quietSince),
            Column.of("Số giờ nằm yên", StuckIdea::quietHours),
            Column.ofPeople("Lý do trả lại", idea -> idea.reason() == null ? null : idea.reason().text()),
            Column.ofPeople("Tác giả", StuckIdea::authorName),
            Column.ofPeople("Người lo", idea -> idea.owner() == null ? null : idea.owner().name()));

    private final SupportQueues queues;

    StuckSource(SupportQueues queues) {
        this.queues = queues;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.STUCK_IDEAS;
    }

    @Override
    protected Role[] readers() {
        return SupportQueues.HELPING;
    }

    @Override
    protected List<Column<StuckIdea>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<StuckIdea> lines(Asked<StuckFilter> asked, Taker taker) {
        StuckFilter filter = asked.filter();
        StuckState state = filter.state() == null ? StuckState.DRAFT : filter.state();
        var place = new QueuePlace(filter.campaign(), filter.unit());
        return Lines.ofPages(cursor -> queues.stuck(state, place, SupportQueues.IDEAS.after(cursor), Lines.AT_ONCE, taker));
    }
}
