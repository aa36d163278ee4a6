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
import vn.sangkien.idea.Officer;
import vn.sangkien.review.queue.BacklogRow;
import vn.sangkien.review.queue.Figures;
import vn.sangkien.shared.id.Id;

/** How much waits in each unit, the fullest first. */
@ApplicationScoped
class BacklogSource extends ListSource<PlaceFilter, BacklogRow> {

    private static final List<Column<BacklogRow>> COLUMNS = List.of(
            Column.of("Mã đơn vị", row -> code(row.unit())),
            Column.of("Đơn vị", row -> name(row.unit())),
            Column.of("Chờ xét", BacklogRow::waiting),
            Column.of("Quá hạn", BacklogRow::overdue),
            Column.of("Chờ lâu nhất từ", BacklogRow::oldest));

    private final Figures figures;
    private final CampaignService campaigns;

    BacklogSource(Figures figures, CampaignService campaigns) {
        this.figures = figures;
        this.campaigns = campaigns;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.REVIEW_BACKLOG;
    }

    @Override
    protected Role[] readers() {
        return Officer.ROLES;
    }

    @Override
    protected List<Column<BacklogRow>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<BacklogRow> lines(Asked<PlaceFilter> asked, Taker taker) {
        var officer = new Officer(taker.id(), taker.unitsAs(Officer.ROLES));
        Id chosen = asked.filter().campaign();
        long campaign = chosen == null ? campaigns.current() : chosen.value();
        return Lines.ofPages(cursor -> figures.backlog(campaign, asked.filter().unit(), officer, Figures.BACKLOG.after(cursor), Lines.AT_ONCE));
    }
}
