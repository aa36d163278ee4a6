package vn.sangkien.standings.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardQuery;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.BoardScope;

/** Draws each board once for as long as it stays the same, and never more than two at a time. */
@ApplicationScoped
class Pictures {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 3;
    private static final int MOST_BYTES_KEPT = 16_000_000;

    private final Semaphore pens = new Semaphore(AT_ONCE);
    private final Cache<Key, Picture> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Key key, Picture picture) -> picture.png().length)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** @param address whose code is in the picture */
    private record Key(BoardQuery board, String tag, int lines, String address) {
    }

    /** @throws vn.sangkien.shared.problem.DomainException 503 when too many others are being drawn */
    Picture of(StatedBoard board, int lines, URI base) {
        String address = base.resolve(path(board)).toString();
        var key = new Key(board.shown().query(), board.tag(), lines, address);
        Picture picture = kept.getIfPresent(key);
        if (picture == null) {
            picture = draw(board, lines, address);
            kept.put(key, picture);
        }
        return picture;
    }

    private Picture draw(StatedBoard board, int lines, String address) {
        try {
            if (!pens.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusals.unavailable();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusals.unavailable();
        }
        try {
            return new Picture(new BoardPainter(board, lines, address).png(), board.tag() + "-" + lines);
        } finally {
            pens.release();
        }
    }

    /** The page on which the board is shown. */
    private static String path(StatedBoard board) {
        BoardQuery query = board.shown().query();
        BoardScope scope = board.shown().scope();
        var path = new StringBuilder(board.frozen() == null ? "/leaderboard" : "/snapshots/" + Id.of(board.frozen().id())).append("?unit=").append(Id.of(query.unit()));
        if (board.frozen() == null && scope.id() != null) {
            path.append(scope.kind() == BoardScope.Kind.SPRINT ? "&sprint=" : "&phase=").append(scope.id());
        }
        if (query.group() != null) {
            path.append("&group=").append(query.group().id());
        } else if (query.rows() != BoardRows.CHILDREN) {
            path.append("&rows=").append(query.rows());
        }
        if (query.block() != BoardBlock.ALL) {
            path.append("&block=").append(query.block());
        }
        return query.order() == BoardOrder.VALID ? path.toString() : path.append("&order=").append(query.order()).toString();
    }
}
