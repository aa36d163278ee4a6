package vn.sangkien.standings.board;

import java.time.Instant;
import java.util.List;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.standings.Figures;

/** A computed board: the unit itself, those above it (the root first), and its rows in order, those listed apart last. */
public record Board(BoardRow self, List<BoardRow> ancestors, Ranking places, int ranked, Instant asOf, String tag) {

    public static final Listing LIST = new Listing("leaderboard");

    /** More are neither listed in a text nor put beside others; they are there to be paged through and downloaded. */
    private static final int MOST_LISTED = 10_000;

    /** @param line the unit itself last, above it its ancestors from the root */
    public static Board of(List<BoardRow> line, List<BoardRow> rows, BoardQuery query, Instant asOf, String tag) {
        return of(line, new Ranking(rows, query.order(), query.minimums()), asOf, tag);
    }

    static Board of(List<BoardRow> line, Ranking places, Instant asOf, String tag) {
        return new Board(line.get(line.size() - 1), line.subList(0, line.size() - 1), places, places.ranked(), asOf, tag);
    }

    /**
     * What the unit has and none of its rows: its own, and on a board of a level what belongs to units of other levels and to closed ones. {@link Figures#NONE}
     * where the rows make up the whole; null for a group, which need not have anything to do with the unit.
     */
    Figures rest(BoardQuery query) {
        return query.group() == null ? self.figures().minus(places.sum()) : null;
    }

    Page<Ranking.Place> page(Cursor after, int limit) {
        return LIST.page(after == null ? places : places.after(Position.of(after)), limit, place -> place.position().cursor());
    }

    /** @throws DomainException 422 {@code board-too-large} */
    public void requireListable() {
        if (places.size() > MOST_LISTED) {
            throw new DomainException(Category.RULE, "board-too-large",
                    new Text("Bảng quá lớn", "The board is too large"),
                    new Text("Bảng có " + places.size() + " đơn vị, ở đây nhiều nhất " + MOST_LISTED + ". Hãy chọn đơn vị cấp dưới hoặc tải bảng tính.",
                            "The board has " + places.size() + " units, here " + MOST_LISTED + " at most. Pick a unit further down or download the spreadsheet."));
        }
    }
}
