package vn.sangkien.standings.board;

import java.util.regex.Pattern;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.problem.Refusals;

/**
 * The place of a row in a board's order: the ranked ones first, the best of them first, equals by unit code, so that the
 * order never flickers. A page begins after the position at which the one before it ended, so that a board which has
 * moved meanwhile shows no row twice that has not moved itself.
 */
record Position(boolean apart, Ratio measure, String code) implements Comparable<Position> {

    private static final Pattern KEY = Pattern.compile("([01]):(?:(\\d{1,9}|1\\d{9}):(\\d{1,9}|1\\d{9}))?:(.{1,40})");

    static Position of(BoardRow row, BoardOrder order, Minimums minimums) {
        return new Position(order.apart(row, minimums) != null, order.measure(row), row.unit().code());
    }

    /** @throws vn.sangkien.shared.problem.InvalidFieldsException for what this server did not write */
    static Position of(Cursor cursor) {
        var key = KEY.matcher(cursor.key());
        if (!key.matches() || "0".equals(key.group(3))) {
            throw Refusals.unreadable("cursor");
        }
        Ratio measure = key.group(2) == null ? null : new Ratio(Long.parseLong(key.group(2)), Long.parseLong(key.group(3)));
        return new Position(key.group(1).equals("1"), measure, key.group(4));
    }

    Cursor cursor() {
        return new Cursor((apart ? "1:" : "0:") + (measure == null ? "" : measure.part() + ":" + measure.whole()) + ":" + code, 0);
    }

    @Override
    public int compareTo(Position other) {
        int order = compareMeasure(other);
        return order == 0 ? code.compareTo(other.code) : order;
    }

    /** Zero for those that only their codes tell apart. */
    int compareMeasure(Position other) {
        if (apart != other.apart) {
            return apart ? 1 : -1;
        }
        if (measure == null || other.measure == null) {
            return Boolean.compare(measure == null, other.measure == null);
        }
        return other.measure.compareTo(measure);
    }
}
