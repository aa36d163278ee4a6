package vn.sangkien.standings.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.version.Ready;
import vn.sangkien.standings.Epoch;

/** Pages of boards as they are sent, written once for each epoch and minute: many people look at the same few. */
@ApplicationScoped
class BoardPages {

    private static final long MOST_BYTES = 24_000_000;

    private final LeaderboardService leaderboards;
    private final Epoch epoch;
    private final ObjectMapper json;
    private final Cache<Key, Ready> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Ready page) -> 500 + page.json().length)
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    BoardPages(LeaderboardService leaderboards, Epoch epoch, ObjectMapper json) {
        this.leaderboards = leaderboards;
        this.epoch = epoch;
        this.json = json;
    }

    private record Key(LeaderboardRequest request, Id mine, Cursor after, int limit, long epoch, long minute) {
    }

    Ready get(LeaderboardRequest request, Id mine, Cursor after, int limit) {
        Epoch.Reading now = epoch.current();
        var key = new Key(request, mine, after, limit, now.epoch(), now.asOf().getEpochSecond() / 60);
        return kept.get(key, any -> write(leaderboards.get(request, mine, after, limit)));
    }

    private Ready write(LeaderboardResponse page) {
        try {
            return new Ready(json.writeValueAsBytes(page), page.entityTag());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
