package vn.sangkien.standings.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;

/** A computed board: the unit itself, those above it (the root first), and its rows in order, those listed apart last. */
public record Board(BoardRow self, List<BoardRow> ancestors, List<Ranking.Place> places, int ranked, Instant asOf, String tag) {

    /** @param line the unit itself last, above it its ancestors from the root */
    public static Board of(List<BoardRow> line, Collection<BoardRow> rows, BoardQuery query, Instant asOf, String tag) {
        List<Ranking.Place> places = Ranking.of(rows, query.order(), query.minimums());
        int ranked = (int) places.stream().filter(place -> place.rank() != null).count();
        return new Board(line.get(line.size() - 1), line.subList(0, line.size() - 1), places, ranked, asOf, tag);
    }

    Page<Ranking.Place> page(Cursor after, int limit) {
        return Page.of(rest(after), limit, place -> place.position().cursor());
    }

    private List<Ranking.Place> rest(Cursor after) {
        if (after == null) {
            return places;
        }
        Position last = Position.of(after);
        int from = 0;
        while (from < places.size() && places.get(from).position().compareTo(last) <= 0) {
            from++;
        }
        return places.subList(from, places.size());
    }
}
