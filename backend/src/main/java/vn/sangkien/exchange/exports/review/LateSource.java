package vn.sangkien.exchange.exports.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.idea.late.LateQueue;
import vn.sangkien.idea.late.LateQueueItem;
import vn.sangkien.shared.id.Id;

/** Drafts whose authors ask for late entry, the oldest request first. */
@ApplicationScoped
class LateSource extends ListSource<PlaceFilter, LateQueueItem> {

    private static final Role[] ALLOWING = {Role.LATE_ENTRY};
    private static final List<Column<LateQueueItem>> COLUMNS = List.of(
            Column.of("Tên sáng kiến", LateQueueItem::title),
            Column.of("Mã đơn vị", item -> code(item.unit())),
            Column.of("Đơn vị", item -> name(item.unit())),
            Column.of("Xin lúc", LateQueueItem::askedAt),
            Column.ofPeople("Tác giả", LateQueueItem::authorName));

    private final LateQueue queue;
    private final CampaignService campaigns;

    LateSource(LateQueue queue, CampaignService campaigns) {
        this.queue = queue;
        this.campaigns = campaigns;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.LATE_REQUESTS;
    }

    @Override
    protected Role[] readers() {
        return ALLOWING;
    }

    @Override
    protected List<Column<LateQueueItem>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<LateQueueItem> lines(Asked<PlaceFilter> asked, Taker taker) {
        Id chosen = asked.filter().campaign();
        long campaign = chosen == null ? campaigns.current() : chosen.value();
        return Lines.ofPages(cursor -> queue.list(campaign, taker.unitsAs(ALLOWING), LateQueue.LIST.after(cursor), Lines.AT_ONCE));
    }
}
