package vn.sangkien.standings.board;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.standings.Epoch;

/**
 * Boards of all grassroots units of a large part of the country. Reading 127,000 rows takes too long to be done for each epoch: they are read
 * once for all blocks and orders, and again when somebody asks after ten seconds. That one still gets what was there, never older than
 * a minute; its {@code asOf} says of when it is.
 */
@ApplicationScoped
class LargeBoards {

    private static final int MOST_ROWS_KEPT = 300_000;
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final PackedReader reader;
    private final Epoch epoch;
    private final OneAtATime reading = new OneAtATime();
    private final LoadingCache<Key, Sheet> sheets = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS_KEPT)
            .weigher((Key key, Sheet sheet) -> 5 + sheet.rows().rows().size())
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(OLDEST)
            .executor(Executors.newSingleThreadExecutor(task -> {
                var thread = new Thread(task, "large-boards");
                thread.setDaemon(true);
                return thread;
            }))
            .build(new CacheLoader<>() {
                @Override
                public Sheet load(Key key) {
                    return read(key);
                }

                @Override
                public Sheet reload(Key key, Sheet before) {
                    return readAgain(key, before);
                }
            });

    LargeBoards(PackedReader reader, Epoch epoch) {
        this.reader = reader;
        this.epoch = epoch;
    }

    private record Key(BoardUnits units, BoardWindow window) {
    }

    private record Order(BoardBlock block, BoardOrder order, Minimums minimums) {
    }

    /** @param rankings those that somebody asked for */
    private record Sheet(PackedReader.Rows rows, Epoch.Reading of, Map<Order, Ranking> rankings) {

        Ranking ranking(Order asked) {
            return rankings.computeIfAbsent(asked, order -> new Ranking(rows.rows().shown(order.block()), order.order(), order.minimums()));
        }
    }

    /** @throws vn.sangkien.shared.problem.DomainException 503 when too many others are being read */
    Board get(BoardQuery query) {
        Sheet sheet = sheets.get(new Key(query.units(), query.window()));
        Ranking ranking = sheet.ranking(new Order(query.block(), query.order(), query.minimums()));
        return Board.of(sheet.rows().line().shown(query.block()), ranking, sheet.of().asOf(),
                sheet.of().epoch() + "-" + sheet.of().asOf().getEpochSecond() / 60);
    }

    private Sheet readAgain(Key key, Sheet before) {
        Epoch.Reading now = epoch.current();
        if (now.epoch() == before.of().epoch()) {
            return new Sheet(before.rows(), now, before.rankings());
        }
        Sheet read = read(key);
        before.rankings().keySet().forEach(read::ranking);
        return read;
    }

    @ActivateRequestContext
    Sheet read(Key key) {
        return reading.call(() -> {
            Epoch.Reading now = epoch.current();
            return new Sheet(reader.read(key.units(), key.window()), now, new ConcurrentHashMap<>());
        });
    }
}
