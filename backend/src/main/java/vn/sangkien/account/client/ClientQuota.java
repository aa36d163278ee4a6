package vn.sangkien.account.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How many requests each client may still send in the running minute, over all nodes together. The count is in the database; a node borrows a few at a
 * time from it, so that most requests cost no statement. All nodes together never let more pass than agreed.
 */
@ApplicationScoped
class ClientQuota {

    private static final int SHARES = 30;
    private static final int MOST_AT_ONCE = 50;

    private final QuotaLoans loans;
    private final Clock clock;
    private final Cache<Long, Share> shares = Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    ClientQuota(QuotaLoans loans, Clock clock) {
        this.loans = loans;
        this.clock = clock;
    }

    /** @param left of this minute as far as this node knows, {@code seconds} until the next one */
    record Taken(boolean admitted, int left, long seconds) {
    }

    Taken take(long client, int perMinute) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        long seconds = Math.max(1, (Duration.between(now, minute.plus(1, ChronoUnit.MINUTES)).toMillis() + 999) / 1000);
        Share share = shares.get(client, any -> new Share());
        synchronized (share) {
            share.begin(minute);
            if (share.borrowed == 0 && share.used < perMinute) {
                QuotaLoans.Loan loan = loans.borrow(client, minute, perMinute, Math.max(1, Math.min(MOST_AT_ONCE, perMinute / SHARES)));
                share.borrowed = loan.granted();
                share.used = loan.used();
            }
            boolean admitted = share.borrowed > 0;
            share.borrowed -= admitted ? 1 : 0;
            return new Taken(admitted, Math.max(0, perMinute - share.used) + share.borrowed, seconds);
        }
    }

    private static final class Share {

        private Instant minute = Instant.EPOCH;
        private int borrowed;
        private int used;

        void begin(Instant now) {
            if (!minute.equals(now)) {
                minute = now;
                borrowed = 0;
                used = 0;
            }
        }
    }
}
