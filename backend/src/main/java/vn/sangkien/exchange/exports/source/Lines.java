package vn.sangkien.exchange.exports.source;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import vn.sangkien.shared.page.Page;

/**
 * The lines of a list, read some at a time.
 *
 * @param total how many there are; null where nobody counts them
 * @param asOf  of which moment they are; null for that of reading
 */
public record Lines<L>(Iterator<L> each, Integer total, Instant asOf) {

    /** How many are read at once. */
    public static final int AT_ONCE = 500;

    /** @param next those after the last one, null for the beginning; empty at the end */
    public static <L> Lines<L> after(Function<L, List<L>> next) {
        return new Lines<>(new Reading<>(next), null, null);
    }

    /** @param page by the cursor of the page before; null for the first */
    public static <L> Lines<L> ofPages(Function<String, Page<L>> page) {
        var cursor = new String[1];
        return after(last -> {
            if (last != null && cursor[0] == null) {
                return List.of();
            }
            Page<L> found = page.apply(cursor[0]);
            cursor[0] = found.nextCursor();
            return found.items();
        });
    }

    public static <L> Lines<L> whole(List<L> all) {
        return new Lines<>(all.iterator(), all.size(), null);
    }

    public Lines<L> counted(int count) {
        return new Lines<>(each, count, asOf);
    }

    public Lines<L> asOf(Instant moment) {
        return new Lines<>(each, total, moment);
    }

    private static final class Reading<L> implements Iterator<L> {

        private final Function<L, List<L>> read;
        private Iterator<L> some = Collections.emptyIterator();
        private L last;
        private boolean over;

        Reading(Function<L, List<L>> read) {
            this.read = read;
        }

        @Override
        public boolean hasNext() {
            if (!some.hasNext() && !over) {
                some = read.apply(last).iterator();
                over = !some.hasNext();
            }
            return some.hasNext();
        }

        @Override
        public L next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = some.next();
            return last;
        }
    }
}
