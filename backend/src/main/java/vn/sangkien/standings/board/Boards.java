package vn.sangkien.standings.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.sangkien.standings.Epoch;

/** Boards as of now, computed once for each epoch and minute, however many people look. */
@ApplicationScoped
public class Boards {

    private static final long MOST_ROWS_KEPT = 40_000;

    private final BoardReader reader;
    private final Epoch epoch;
    private final Cache<Key, Board> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS_KEPT)
            .weigher((Key key, Board board) -> 5 + board.places().size())
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    Boards(BoardReader reader, Epoch epoch) {
        this.reader = reader;
        this.epoch = epoch;
    }

    /** With the minute, because a board says "as of 14:02" even when nothing has changed since 13:00. */
    private record Key(BoardQuery query, long epoch, long minute) {
    }

    /** @throws vn.sangkien.shared.problem.DomainException 422 {@code board-too-large} for more rows than can be ranked at once */
    public Board get(BoardQuery query) {
        Epoch.Reading now = epoch.current();
        long minute = now.asOf().getEpochSecond() / 60;
        return kept.get(new Key(query, now.epoch(), minute), key -> compute(query, now, minute));
    }

    private Board compute(BoardQuery query, Epoch.Reading now, long minute) {
        BoardReader.Rows rows = reader.read(query, now);
        return Board.of(rows.line(), rows.rows(), query, now.asOf(), now.epoch() + "-" + minute);
    }
}
