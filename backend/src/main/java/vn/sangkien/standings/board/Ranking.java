package vn.sangkien.standings.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts rows in order and gives them places: 1, 2, 2, 4. */
final class Ranking {

    /** @param rank null for a row that has no place, e.g. no target on a board by percentage */
    record Place(BoardRow row, Integer rank) {
    }

    private Ranking() {
    }

    static List<Place> of(Collection<BoardRow> rows, BoardOrder order) {
        List<BoardRow> sorted = rows.stream().sorted(order.bestFirst()).toList();
        var places = new ArrayList<Place>(sorted.size());
        Ratio last = null;
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Ratio measure = order.measure(sorted.get(i));
            if (measure == null) {
                places.add(new Place(sorted.get(i), null));
                continue;
            }
            if (last == null || measure.compareTo(last) != 0) {
                rank = i + 1;
            }
            last = measure;
            places.add(new Place(sorted.get(i), rank));
        }
        return List.copyOf(places);
    }
}
