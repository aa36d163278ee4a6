package vn.sangkien.standings.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardRow;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardRequest;
import vn.sangkien.standings.board.Ranking;

/** Puts the federation's report together: the board of the screen, and the benefit that its ideas declare. */
@ApplicationScoped
public class FederationReports {

    private final StatedBoards boards;
    private final Benefits benefits;

    FederationReports(StatedBoards boards, Benefits benefits) {
        this.boards = boards;
        this.benefits = benefits;
    }

    /** @throws vn.sangkien.shared.problem.DomainException what boards and snapshots refuse, 422 {@code board-too-large} */
    public void require(LeaderboardRequest request, Id snapshot, BoardRows rows) {
        boards.find(request, snapshot, rows).shown().board().requireListable();
    }

    /**
     * @param snapshot null for live figures; a snapshot knows no benefit, because it freezes none
     * @throws vn.sangkien.shared.problem.DomainException as above
     */
    public FederationReport of(LeaderboardRequest request, Id snapshot, BoardRows rows) {
        StatedBoard board = boards.find(request, snapshot, rows);
        board.shown().board().requireListable();
        Map<Long, Long> benefit = board.frozen() == null ? benefits.of(board) : null;
        var lines = new ArrayList<ReportLine>();
        for (Ranking.Place place : board.places()) {
            lines.add(ReportLine.of(BoardLine.of(place, board.window()), place.row(), board.window(), of(place.row(), benefit)));
        }
        ReportLine whole = board.whole().map(line -> ReportLine.of(line, board.self(), board.window(), of(board.self(), benefit))).orElse(null);
        return new FederationReport(board.shown().campaignName(), board.shown().scope().name(), board.name(), block(board.block()), Measured.name(board.order()),
                board.asOf(), "Số liệu đến " + Written.momentOfYear(board.asOf()), board.standing(), board.shown().ruleVersion(),
                board.frozen() == null ? null : board.frozen().contentHash(), lines, whole, board.rest());
    }

    private static Long of(BoardRow row, Map<Long, Long> benefit) {
        return benefit == null ? null : benefit.getOrDefault(row.unit().id().value(), 0L);
    }

    private static String block(BoardBlock block) {
        return switch (block) {
            case ALL -> "Cả hai khối";
            case ENTERPRISE -> "Khối doanh nghiệp";
            case PUBLIC_SERVICE -> "Khối hành chính sự nghiệp";
        };
    }
}
