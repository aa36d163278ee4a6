package vn.sangkien.standings.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.standings.Pace;
import vn.sangkien.standings.board.BlockLine;
import vn.sangkien.standings.board.Board;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.BoardWindow;
import vn.sangkien.standings.board.LeaderboardRequest;
import vn.sangkien.standings.board.LeaderboardService;
import vn.sangkien.standings.board.Ratio;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/** What the officers of a unit look at every day, from the same figures as the boards. */
@ApplicationScoped
public class DashboardService {

    /** Before that, a mean of days says nothing. */
    private static final int LEAST_DAYS = 3;
    private static final int MOST_AT_ZERO = 20;

    private final LeaderboardService leaderboards;
    private final CampaignService campaigns;
    private final UnitDays days;
    private final Pace pace;
    private final Clock clock;

    DashboardService(LeaderboardService leaderboards, CampaignService campaigns, UnitDays days, Pace pace, Clock clock) {
        this.leaderboards = leaderboards;
        this.campaigns = campaigns;
        this.days = days;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * @param phase null for the phase that the boards show
     * @throws vn.sangkien.shared.problem.DomainException 404 for an unknown unit or phase
     */
    public DashboardResponse show(Id unit, Id campaign, Id phase, BoardBlock block) {
        LeaderboardService.Shown shown = leaderboards.show(
                new LeaderboardRequest(campaign, phase, null, null, null, null, unit, null, BoardRows.CHILDREN, block, BoardOrder.VALID));
        long phaseId = shown.scope().id().value();
        Board board = shown.board();
        BoardWindow window = shown.query().window();
        List<Block> blocks = Arrays.stream(Block.values()).filter(block::includes).toList();
        BoardLine self = BoardLine.of(board.self(), window);
        List<UnitDay> counted = days.of(unit.value(), phaseId, blocks);
        return new DashboardResponse(Id.of(shown.campaign()), shown.scope(), block, board.asOf(), CountingRule.VERSION, shown.provisional(),
                self, BlockLine.of(board.self(), block, window), outlook(self, campaigns.phase(phaseId), blocks),
                counted, Backlog.of(counted, Time.dayOf(clock.instant())), atZero(board), board.tag());
    }

    private Outlook outlook(BoardLine self, PhaseResponse phase, List<Block> blocks) {
        long unit = self.unit().id().value();
        int valid = self.figures().valid();
        int daysLeft = pace.daysLeft(phase);
        boolean early = Duration.between(phase.opensAt(), clock.instant()).compareTo(Duration.ofDays(LEAST_DAYS)) < 0;
        Integer forecast = early || daysLeft == 0 ? null : valid + pace.ahead(unit, phase.id().value(), blocks, daysLeft);
        var goals = new ArrayList<Goal>();
        addGoal(goals, TargetKind.ASSIGNED, self.targets().assigned(), valid, daysLeft, forecast);
        addGoal(goals, TargetKind.REGISTERED, self.targets().registered(), valid, daysLeft, forecast);
        return new Outlook(daysLeft, pace.recent(unit, phase.id().value(), blocks), forecast, goals);
    }

    private void addGoal(List<Goal> goals, TargetKind kind, Integer target, int valid, int daysLeft, Integer forecast) {
        if (target != null) {
            int missing = Math.max(0, target - valid);
            goals.add(new Goal(kind, target, missing, pace.required(missing, daysLeft),
                    forecast == null ? null : Ratio.percent(forecast, target), forecast == null ? null : forecast < target));
        }
    }

    private static ChildrenAtZero atZero(Board board) {
        List<UnitRef> units = board.places().stream().filter(place -> place.row().figures().valid() == 0).map(place -> place.row().unit())
                .sorted(Comparator.comparing(UnitRef::code)).toList();
        return new ChildrenAtZero(units.size(), board.places().size(), units.stream().limit(MOST_AT_ZERO).toList());
    }
}
