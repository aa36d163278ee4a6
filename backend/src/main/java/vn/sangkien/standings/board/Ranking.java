package vn.sangkien.standings.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.sangkien.campaign.Minimums;

/** Puts rows in order and gives them places: 1, 2, 2, 4, and none to those listed apart. */
public final class Ranking {

    /**
     * @param rank  null for a row that is listed apart
     * @param apart why it is; null for a ranked row
     */
    public record Place(BoardRow row, Integer rank, Apart apart, Position position) {
    }

    private Ranking() {
    }

    static List<Place> of(Collection<BoardRow> rows, BoardOrder order, Minimums minimums) {
        List<Place> sorted = rows.stream()
                .map(row -> new Place(row, null, order.apart(row, minimums), Position.of(row, order, minimums)))
                .sorted(Comparator.comparing(Place::position)).toList();
        var places = new ArrayList<Place>(sorted.size());
        Ratio last = null;
        int rank = 0;
        for (Place place : sorted) {
            if (place.apart() != null) {
                places.add(place);
                continue;
            }
            Ratio measure = place.position().measure();
            if (last == null || measure.compareTo(last) != 0) {
                rank = places.size() + 1;
            }
            last = measure;
            places.add(new Place(place.row(), rank, null, place.position()));
        }
        return List.copyOf(places);
    }
}
