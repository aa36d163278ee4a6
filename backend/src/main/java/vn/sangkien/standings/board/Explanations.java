package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.standings.Pace;
import vn.sangkien.standings.metric.Metric;
import vn.sangkien.unit.Block;

/** "Why am I 17th?" (product rules 5.7 and 5.8). */
@ApplicationScoped
class Explanations {

    private final LeaderboardService leaderboards;
    private final CampaignService campaigns;
    private final Pace pace;

    Explanations(LeaderboardService leaderboards, CampaignService campaigns, Pace pace) {
        this.leaderboards = leaderboards;
        this.campaigns = campaigns;
        this.pace = pace;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not on the board */
    ExplanationResponse explain(LeaderboardRequest request, long unit) {
        LeaderboardService.Shown shown = leaderboards.show(request);
        Ranking places = shown.board().places();
        Ranking.Place place = places.find(found -> found.value() == unit).orElseThrow(Refusals::notFound);
        Metric metric = request.order().metric();
        return new ExplanationResponse(BoardLine.of(place, shown.query().window()), request.order(), request.block(), shown.scope(),
                shown.query().minimums(), shown.board().ranked(), metric.id(), metric.rule(), Metric.RANK.rule(),
                ExplanationResponse.Fraction.of(place.position().measure()), next(places, place), ahead(shown.query(), place.row()),
                shown.board().asOf(), CountingRule.VERSION, shown.provisional(), shown.board().tag());
    }

    private static ExplanationResponse.Next next(List<Ranking.Place> places, Ranking.Place place) {
        if (place.rank() == null || place.rank() == 1) {
            return null;
        }
        // The rank counts those above, ties included, so the nearest of them stands just before.
        return ExplanationResponse.Next.of(places.get(place.rank() - 2), place.position().measure());
    }

    private ExplanationResponse.Ahead ahead(BoardQuery query, BoardRow row) {
        Long phase = query.window().targets();
        boolean pledged = query.order() == BoardOrder.PCT_REGISTERED || row.targets().assigned() == null;
        Integer target = pledged ? row.targets().registered() : row.targets().assigned();
        if (phase == null || target == null) {
            return null;
        }
        int missing = Math.max(0, target - row.figures().valid());
        int daysLeft = pace.daysLeft(campaigns.phase(phase));
        List<Block> blocks = Arrays.stream(Block.values()).filter(query.block()::includes).toList();
        return new ExplanationResponse.Ahead(pledged ? TargetKind.REGISTERED : TargetKind.ASSIGNED, target, missing, daysLeft,
                pace.required(missing, daysLeft), pace.recent(row.unit().id().value(), phase, blocks));
    }
}
