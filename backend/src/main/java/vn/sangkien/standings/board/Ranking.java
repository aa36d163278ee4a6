package vn.sangkien.standings.board;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.Figures;

/** Rows in order, with places: 1, 2, 2, 4, and none for those listed apart. Keeps two numbers a row; places are made while somebody looks. */
public final class Ranking extends AbstractList<Ranking.Place> implements RandomAccess {

    private static final int APART = 0;

    private final List<BoardRow> rows;
    private final BoardOrder order;
    private final Minimums minimums;
    private final int[] sorted;
    private final int[] ranks;
    private final Figures sum;

    /**
     * @param rank  null for a row that is listed apart
     * @param apart why it is; null for a ranked row
     */
    public record Place(BoardRow row, Integer rank, Apart apart, Position position) {
    }

    private record Placed(int row, Position position) {
    }

    /** @param rows of which any can be had at once */
    Ranking(List<BoardRow> rows, BoardOrder order, Minimums minimums) {
        this.rows = rows;
        this.order = order;
        this.minimums = minimums;
        var placed = new Placed[rows.size()];
        Figures all = Figures.NONE;
        for (int i = 0; i < placed.length; i++) {
            BoardRow row = rows.get(i);
            placed[i] = new Placed(i, Position.of(row, order, minimums));
            all = all.plus(row.figures());
        }
        sum = all;
        // Stable sorts: equals stay in the order of their codes, in which rows mostly come, so that few texts are compared.
        Arrays.sort(placed, (one, other) -> one.position.code().compareTo(other.position.code()));
        Arrays.sort(placed, (one, other) -> one.position.compareMeasure(other.position));
        sorted = Arrays.stream(placed).mapToInt(Placed::row).toArray();
        ranks = ranks(placed);
    }

    private static int[] ranks(Placed[] placed) {
        int[] ranks = new int[placed.length];
        for (int i = 0; i < placed.length && !placed[i].position().apart(); i++) {
            boolean tie = i > 0 && placed[i].position().measure().compareTo(placed[i - 1].position().measure()) == 0;
            ranks[i] = tie ? ranks[i - 1] : i + 1;
        }
        return ranks;
    }

    @Override
    public Place get(int index) {
        BoardRow row = rows.get(sorted[index]);
        return new Place(row, ranks[index] == APART ? null : ranks[index], order.apart(row, minimums), Position.of(row, order, minimums));
    }

    @Override
    public int size() {
        return sorted.length;
    }

    /** The figures of all rows together. */
    Figures sum() {
        return sum;
    }

    /** How many have a rank. */
    int ranked() {
        return (int) Arrays.stream(ranks).filter(rank -> rank != APART).count();
    }

    Optional<Place> find(Predicate<Id> unit) {
        return IntStream.range(0, size()).filter(index -> unit.test(rows.get(sorted[index]).unit().id())).mapToObj(this::get).findFirst();
    }

    /** Those behind a position, which need not be anybody's any more. */
    List<Place> after(Position last) {
        int from = 0;
        int until = size();
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (get(middle).position().compareTo(last) <= 0) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return subList(from, size());
    }
}
