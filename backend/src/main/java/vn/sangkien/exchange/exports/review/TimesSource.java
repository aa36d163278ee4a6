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
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.queue.DecisionTime;
import vn.sangkien.review.queue.Figures;
import vn.sangkien.review.queue.TimesBy;
import vn.sangkien.shared.id.Id;

/** How long decisions took, by unit or by month. */
@ApplicationScoped
class TimesSource extends ListSource<TimesFilter, DecisionTime> {

    private static final List<Column<DecisionTime>> COLUMNS = List.of(
            Column.of("Tháng", DecisionTime::month),
            Column.of("Mã đơn vị", time -> code(time.unit())),
            Column.of("Đơn vị", time -> name(time.unit())),
            Column.of("Đã kết luận", DecisionTime::decided),
            Column.of("Trung vị (ngày)", DecisionTime::medianDays),
            Column.of("90% không quá (ngày)", DecisionTime::p90Days));

    private final Figures figures;
    private final CampaignService campaigns;

    TimesSource(Figures figures, CampaignService campaigns) {
        this.figures = figures;
        this.campaigns = campaigns;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.DECISION_TIMES;
    }

    @Override
    protected Role[] readers() {
        return Officer.ROLES;
    }

    @Override
    protected List<Column<DecisionTime>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<DecisionTime> lines(Asked<TimesFilter> asked, Taker taker) {
        var officer = new Officer(taker.id(), taker.unitsAs(Officer.ROLES));
        Id chosen = asked.filter().campaign();
        long campaign = chosen == null ? campaigns.current() : chosen.value();
        return Lines.whole((asked.filter().by() == TimesBy.UNIT ? figures.timesByUnit(campaign, officer) : figures.timesByMonth(campaign, officer)).items());
    }
}
