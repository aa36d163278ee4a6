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
    /** Of one board that is put together anew whenever anything has changed. */
    private static final int MOST_ROWS = 10_000;

    private final BoardReader reader;
    private final BoardQueries queries;
    private final LargeBoards large;
    private final Epoch epoch;
    private final Cache<Key, Board> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS_KEPT)
            .weigher((Key key, Board board) -> 5 + board.places().size())
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    Boards(BoardReader reader, BoardQueries queries, LargeBoards large, Epoch epoch) {
        this.reader = reader;
        this.queries = queries;
        this.large = large;
        this.epoch = epoch;
    }

    /** With the minute, because a board says "as of 14:02" even when nothing has changed since 13:00. */
    private record Key(BoardQuery query, long epoch, long minute) {
    }

    /** @throws vn.sangkien.shared.problem.DomainException 503 when too many others read large boards */
    public Board get(BoardQuery query) {
        if (query.rows() == BoardRows.GRASSROOTS && queries.grassroots(query.unit()) > MOST_ROWS) {
            return large.get(query);
        }
        Epoch.Reading now = epoch.current();
        long minute = now.asOf().getEpochSecond() / 60;
        return kept.get(new Key(query, now.epoch(), minute), key -> compute(query, now, minute));
    }

    private Board compute(BoardQuery query, Epoch.Reading now, long minute) {
        BoardReader.Rows rows = reader.read(query, now);
        return Board.of(rows.line(), rows.rows(), query, now.asOf(), now.epoch() + "-" + minute);
    }
}
