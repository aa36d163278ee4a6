package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.unit.UnitService;

/** Live boards, as organised now. */
@ApplicationScoped
public class LeaderboardService {

    private final Boards boards;
    private final Windows windows;
    private final CampaignService campaigns;
    private final UnitService units;

    LeaderboardService(Boards boards, Windows windows, CampaignService campaigns, UnitService units) {
        this.boards = boards;
        this.windows = windows;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** A whole board and what it is of. */
    public record Shown(long campaign, BoardScope scope, BoardQuery query, Board board) {

        public boolean provisional() {
            return scope.state() != BoardScope.State.CLOSED_OFF;
        }
    }

    /**
     * The board that is asked for, with all its rows.
     *
     * @throws DomainException 404 for an unknown unit, campaign, phase or sprint, 400 for days outside the campaign, 422
     *     {@code no-coverage} for coverage of a quarter or of days, {@code board-too-large}
     */
    public Shown show(LeaderboardRequest request) {
        long campaign = request.campaign() == null ? campaigns.current() : request.campaign().value();
        Windows.Chosen chosen = windows.choose(campaign, request);
        if (chosen.window().ofDays() && request.order() == BoardOrder.COVERAGE) {
            throw new DomainException(Category.RULE, "no-coverage",
                    new Text("Không xếp theo độ phủ được", "No board by coverage"),
                    new Text("Độ phủ chỉ được tính cho giai đoạn và đợt cao điểm. Hãy chọn cách xếp khác hoặc thời gian khác.",
                            "Coverage is counted for phases and sprints only. Pick another order or another time."));
        }
        long unit = request.unit() == null ? units.root() : units.ref(request.unit().value()).id().value();
        var query = new BoardQuery(unit, request.rows(), chosen.window(), request.block(), request.order(), campaigns.minimums(campaign));
        return new Shown(campaign, chosen.scope(), query, boards.get(query));
    }

    /** One page of a board. @param mine a unit whose row is wanted whatever the page; may be null */
    LeaderboardResponse get(LeaderboardRequest request, Id mine, Cursor after, int limit) {
        Shown shown = show(request);
        Board board = shown.board();
        BoardWindow window = shown.query().window();
        Page<Ranking.Place> page = Page.of(rest(board, after), limit, place -> place.position().cursor());
        return new LeaderboardResponse(Id.of(shown.campaign()), campaigns.name(shown.campaign()), shown.scope(), request.block(), request.order(),
                board.asOf(), CountingRule.VERSION, shown.provisional(), shown.query().minimums(),
                BoardLine.of(board.self(), window), BlockLine.of(board.self(), request.block(), window),
                board.ancestors().stream().map(row -> BoardLine.of(row, window)).toList(), request.rows(),
                page.items().stream().map(place -> BoardLine.of(place, window)).toList(), mine(board, mine, window),
                board.places().size(), board.ranked(), page.nextCursor(), board.tag());
    }

    private static List<Ranking.Place> rest(Board board, Cursor after) {
        if (after == null) {
            return board.places();
        }
        Position last = Position.of(after);
        int from = 0;
        while (from < board.places().size() && board.places().get(from).position().compareTo(last) <= 0) {
            from++;
        }
        return board.places().subList(from, board.places().size());
    }

    private BoardLine mine(Board board, Id mine, BoardWindow window) {
        if (mine == null) {
            return null;
        }
        var line = new HashSet<>(units.ancestorsAndSelf(mine.value()));
        return board.places().stream().filter(place -> line.contains(place.row().unit().id().value()))
                .findFirst().map(place -> BoardLine.of(place, window)).orElse(null);
    }
}
