package vn.sangkien.standings.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.sangkien.standings.Epoch;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;

/**
 * Puts together what a board shows. Which units it has, what their targets are and which are covered changes now and then, their figures all day: each part
 * is kept until it changes, and shared by all orders and blocks of the same units.
 */
@ApplicationScoped
class BoardReader {

    private static final long MOST_UNITS_KEPT = 60_000;

    private final BoardQueries queries;
    private final Cache<Object, Map<Long, ?>> parts = Caffeine.newBuilder()
            .maximumWeight(MOST_UNITS_KEPT)
            .weigher((Object key, Map<Long, ?> part) -> 5 + part.size())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    BoardReader(BoardQueries queries) {
        this.queries = queries;
    }

    /** @param line the unit itself last, above it its ancestors from the root; {@code rows} unordered */
    record Rows(List<BoardRow> line, List<BoardRow> rows) {
    }

    private record UnitsKey(BoardUnits units, long epoch) {
    }

    private record TargetsKey(BoardUnits units, long phase, long unitsEpoch, long targetsEpoch) {
    }

    /** @param scope null when nobody counts it, as of days */
    private record CoverageKey(BoardUnits units, Long scope, long unitsEpoch, long coverageEpoch) {
    }

    private record FiguresKey(BoardUnits units, BoardWindow window, long epoch) {
    }

    Rows read(BoardQuery query, Epoch.Reading now) {
        BoardUnits units = query.units();
        Map<Long, BoardQueries.Shown> shown = kept(new UnitsKey(units, now.units()), () -> queries.shown(units));
        Map<Long, Map<Block, Targets>> targets = query.window().targets() == null ? Map.of()
                : kept(new TargetsKey(units, query.window().targets(), now.units(), now.targets()), () -> queries.targets(units, query.window().targets()));
        Map<Long, Map<Block, Covered>> coverage = kept(new CoverageKey(units, query.window().scope(), now.units(), now.coverage()),
                () -> queries.coverage(units, query.window()));
        Map<Long, Map<Block, Figures>> figures = kept(new FiguresKey(units, query.window(), now.epoch()), () -> queries.figures(units, query.window()));
        var line = new ArrayList<BoardRow>();
        var rows = new ArrayList<BoardRow>(shown.size());
        shown.forEach((id, unit) -> {
            Map<Block, Figures> counted = figures.getOrDefault(id, Map.of());
            if (unit.line() || !unit.closed() || query.rows() != BoardRows.CHILDREN || any(counted)) {
                (unit.line() ? line : rows).add(BoardRow.of(unit.ref(), unit.level(), unit.childCount(), unit.members(),
                        new BoardRow.Counted(counted, targets.getOrDefault(id, Map.of()), coverage.getOrDefault(id, Map.of())), query.block()));
            }
        });
        return new Rows(List.copyOf(line), List.copyOf(rows));
    }

    /** A closed unit without any has no place on the board of the units directly below: nobody is there to catch up. */
    private static boolean any(Map<Block, Figures> counted) {
        return counted.values().stream().anyMatch(figures -> !figures.equals(Figures.NONE));
    }

    /** Computed outside the cache's own lock: two at once do it twice, and nobody waits for another board. */
    @SuppressWarnings("unchecked")
    private <T> Map<Long, T> kept(Object key, Supplier<Map<Long, T>> read) {
        var found = (Map<Long, T>) parts.getIfPresent(key);
        if (found == null) {
            found = read.get();
            parts.put(key, found);
        }
        return found;
    }
}
