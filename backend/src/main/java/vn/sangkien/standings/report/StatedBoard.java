package vn.sangkien.standings.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRow;
import vn.sangkien.standings.board.BoardWindow;
import vn.sangkien.standings.board.LeaderboardService;
import vn.sangkien.standings.board.Ranking;
import vn.sangkien.standings.snapshot.Frozen;

/** A whole board, live or of a snapshot. @param frozen null for a live one, which is provisional as long as it may change */
record StatedBoard(LeaderboardService.Shown shown, Frozen frozen) {

    BoardRow self() {
        return shown.board().self();
    }

    boolean ofGroup() {
        return shown.query().group() != null;
    }

    /** The figures of the unit itself; none for a group, whose members may stand one below the other and need make up no whole. */
    Optional<BoardLine> whole() {
        return ofGroup() ? Optional.empty() : Optional.of(BoardLine.of(self(), window()));
    }

    /** Valid ideas of the unit that no row has; none of a group, whose rows are no part of it. */
    int rest() {
        return shown.rest() == null ? 0 : shown.rest().valid();
    }

    List<Ranking.Place> places() {
        return shown.board().places();
    }

    BoardOrder order() {
        return shown.query().order();
    }

    BoardBlock block() {
        return shown.query().block();
    }

    BoardWindow window() {
        return shown.query().window();
    }

    /** The unit, and the emulation group if the rows are of one. */
    String name() {
        GroupRef group = shown.query().group();
        return Written.shortName(self().unit().name()) + (group == null ? "" : " – " + group.name());
    }

    Instant asOf() {
        return shown.board().asOf();
    }

    boolean official() {
        return frozen != null && frozen.signedAt() != null;
    }

    /** What the figures are, in a word. */
    String standing() {
        if (frozen != null) {
            return official() ? "Chính thức" : "Đã chốt, chưa ký";
        }
        return shown.provisional() ? "Tạm tính" : "Giai đoạn đã chốt";
    }

    /** Changes whenever anything that is stated does. */
    String tag() {
        return shown.board().tag() + (frozen == null ? "" : official() ? "-signed" : "-frozen");
    }
}
