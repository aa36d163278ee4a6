package vn.sangkien.account.guard;

import java.time.Duration;
import java.time.Instant;

/**
 * The failures of one login or network.
 *
 * @param since  when the first of these failures was
 * @param locks  how often it was closed
 * @param closed until when; null unless these failures closed it
 * @param lastAt when the last failure was
 */
record Count(int failures, Instant since, int locks, Instant closed, Instant lastAt) {

    /** After this long without a failure everything is forgotten. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    static Count none(Instant now) {
        return new Count(0, now, 0, null, now);
    }

    boolean closedAt(Instant now) {
        return closed != null && now.isBefore(closed);
    }

    Count another(Limit limit, Instant now) {
        Count before = current(limit, now);
        int more = before.failures + 1;
        return more < limit.most ? new Count(more, before.since, before.locks, null, now)
                : new Count(more, before.since, before.locks + 1, now.plus(limit.closedFor(before.locks)), now);
    }

    /** As if the last one had not happened. */
    Count withoutLast() {
        return new Count(Math.max(0, failures - 1), since, closed == null ? locks : locks - 1, null, lastAt);
    }

    private Count current(Limit limit, Instant now) {
        if (now.isAfter(lastAt.plus(FORGOTTEN_AFTER))) {
            return none(now);
        }
        boolean over = failures >= limit.most || !now.isBefore(since.plus(limit.within));
        return over ? new Count(0, now, locks, null, now) : this;
    }
}
