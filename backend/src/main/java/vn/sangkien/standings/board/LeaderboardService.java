package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.campaign.group.GroupService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.unit.UnitService;

/** Live boards, as organised now. */
@ApplicationScoped
public class LeaderboardService {

    private final Boards boards;
    private final Windows windows;
    private final CampaignService campaigns;
    private final GroupService groups;
    private final UnitService units;
    private final Clock clock;

    LeaderboardService(Boards boards, Windows windows, CampaignService campaigns, GroupService groups, UnitService units, Clock clock) {
        this.boards = boards;
        this.windows = windows;
        this.campaigns = campaigns;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A whole board and what it is of.
     *
     * @param ruleVersion the rules by which it was counted
     * @param provisional whether its figures may still change
     */
    public record Shown(long campaign, String campaignName, BoardScope scope, BoardQuery query, Board board, String ruleVersion, boolean provisional) {

        /** What the unit has and no row; null when that is nothing, and for a group. */
        public BoardFigures rest() {
            return BoardFigures.ofRest(board.rest(query), query.window());
        }
    }

    /**
     * The board that is asked for, with all its rows.
     *
     * @throws DomainException 404 for an unknown unit, campaign, phase, sprint or group, 400 for days outside the campaign, 422
     *     {@code no-coverage} for coverage of a quarter or of days, 503 when too many others read large boards
     */
    public Shown show(LeaderboardRequest request) {
        Asked asked = find(request);
        asked.query().requireCounted();
        return new Shown(asked.campaign(), campaigns.name(asked.campaign()), asked.scope(), asked.query(), boards.get(asked.query()), CountingRule.VERSION,
                asked.scope().state() != BoardScope.State.CLOSED_OFF);
    }

    /**
     * What stretch of time a request means in a campaign.
     *
     * @throws DomainException 404 for an unknown phase or sprint, 400 for days outside the campaign
     */
    public BoardScope scope(long campaign, LeaderboardRequest request) {
        return windows.choose(campaign, request).scope();
    }

    /** Which board is asked for, not yet read. */
    public record Asked(long campaign, BoardScope scope, BoardQuery query) {
    }

    /**
     * What a request means now.
     *
     * @throws DomainException 404 for an unknown unit, campaign, phase, sprint or group, 400 for days outside the campaign
     */
    public Asked find(LeaderboardRequest request) {
        long campaign = request.campaign() == null ? campaigns.current() : request.campaign().value();
        Windows.Chosen chosen = windows.choose(campaign, request);
        long asked = request.unit() == null ? units.root() : units.ref(request.unit().value()).id().value();
        GroupRef group = group(campaign, request);
        List<Long> members = members(group, chosen.scope());
        // A member's place is on the board, not above it.
        long unit = Collections.disjoint(members, units.ancestorsAndSelf(asked)) ? asked : units.root();
        var query = new BoardQuery(unit, group == null ? request.rows() : BoardRows.GROUP, group, members, chosen.window(),
                request.block(), request.order(), campaigns.minimums(campaign));
        return new Asked(campaign, chosen.scope(), query);
    }

    private GroupRef group(long campaign, LeaderboardRequest request) {
        if (request.group() == null) {
            if (request.rows() == BoardRows.GROUP) {
                throw Refusals.unreadable("group");
            }
            return null;
        }
        GroupRef group = groups.ref(request.group().value());
        if (group.campaignId().value() != campaign) {
            throw Refusals.notFound();
        }
        return group;
    }

    /** Those of now; of a stretch of time that is over, those of its last moment. */
    private List<Long> members(GroupRef group, BoardScope scope) {
        if (group == null) {
            return List.of();
        }
        Instant now = clock.instant();
        return groups.membersAt(group.id().value(), scope.closesAt().isAfter(now) ? now : scope.closesAt().minusMillis(1));
    }

    /** One page of a board. @param mine a unit whose row is wanted whatever the page; may be null */
    LeaderboardResponse get(LeaderboardRequest request, Id mine, Cursor after, int limit) {
        Shown shown = show(request);
        return LeaderboardResponse.of(shown, mine(shown.board(), mine, shown.query().window()), after, limit);
    }

    private BoardLine mine(Board board, Id mine, BoardWindow window) {
        if (mine == null) {
            return null;
        }
        var line = new HashSet<>(units.ancestorsAndSelf(mine.value()));
        return board.places().find(unit -> line.contains(unit.value())).map(place -> BoardLine.of(place, window)).orElse(null);
    }
}
