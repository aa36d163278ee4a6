package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.unit.UnitService;

/** Live boards, as organised now. */
@ApplicationScoped
public class LeaderboardService {

    private final Boards boards;
    private final CampaignService campaigns;
    private final UnitService units;

    LeaderboardService(Boards boards, CampaignService campaigns, UnitService units) {
        this.boards = boards;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for an unknown unit, campaign, phase or sprint */
    LeaderboardResponse get(LeaderboardRequest request, Cursor after, int limit) {
        long campaign = request.campaign() == null ? campaigns.current() : request.campaign().value();
        BoardScope scope = scope(campaign, request);
        long unit = request.unit() == null ? units.root() : units.ref(request.unit().value()).id().value();
        Long phaseOfTargets = scope.kind() == BoardScope.Kind.PHASE ? scope.id().value() : null;
        Board board = boards.get(new BoardQuery(unit, scope.id().value(), phaseOfTargets, request.block(), request.order()));
        int from = after == null ? 0 : (int) Math.max(0, Math.min(after.id(), board.children().size()));
        List<Ranking.Place> rest = board.children().subList(from, board.children().size());
        Page<Ranking.Place> page = Page.of(rest, limit, place -> new Cursor("", from + (long) limit));
        return new LeaderboardResponse(Id.of(campaign), campaigns.name(campaign), scope, request.block(), request.order(), board.asOf(), CountingRule.VERSION,
                scope.state() != BoardScope.State.CLOSED_OFF,
                LeaderboardResponse.Line.of(board.self(), null), LeaderboardResponse.BlockLine.of(board.self(), request.block()),
                board.ancestors().stream().map(row -> LeaderboardResponse.Line.of(row, null)).toList(),
                page.items().stream().map(place -> LeaderboardResponse.Line.of(place.row(), place.rank())).toList(),
                board.children().size(), page.nextCursor(), board.tag());
    }

    private BoardScope scope(long campaign, LeaderboardRequest request) {
        if (request.sprint() != null) {
            return campaigns.sprints(campaign).stream().filter(sprint -> sprint.id().equals(request.sprint()))
                    .findFirst().map(BoardScope::of).orElseThrow(Refusals::notFound);
        }
        if (request.phase() != null) {
            return campaigns.phases(campaign).stream().filter(phase -> phase.id().equals(request.phase()))
                    .findFirst().map(BoardScope::of).orElseThrow(Refusals::notFound);
        }
        return BoardScope.of(campaigns.shownPhase(campaign));
    }
}
