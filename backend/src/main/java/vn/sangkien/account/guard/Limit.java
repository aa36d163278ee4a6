package vn.sangkien.account.guard;

import java.time.Duration;

/** How many failures within which time close what, and for how long: at first, and at most when it happens again and again. */
enum Limit {
    /** One login from one network or one known browser. */
    PLACE(10, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    /** One login from everywhere; somebody with many addresses. */
    LOGIN(100, Duration.ofHours(1), Duration.ofMinutes(15), Duration.ofMinutes(15)),
    /** All logins from one network, which may be a factory of ten thousand. */
    NETWORK(300, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1)),
    /** Codes that were asked for from one network, whether wrongly or not: each costs money. */
    ASKING(300, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(10)),
    /** Wrong codes from one network. */
    ANSWERING(300, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(10)),
    /** Help asked for from one network by people who are not signed in. */
    HELP(60, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(10)),
    /** Wrong codes of receipts from one network, by people who are not signed in. */
    RECEIPT(300, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(10)),
    /** Wrong secrets of clients from one network. */
    CLIENT(300, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    final int most;
    final Duration within;
    final Duration first;
    final Duration longest;

    Limit(int most, Duration within, Duration first, Duration longest) {
        this.most = most;
        this.within = within;
        this.first = first;
        this.longest = longest;
    }

    /** @param times how often it was closed before */
    Duration closedFor(int times) {
        Duration doubled = first.multipliedBy(1L << Math.min(times, 10));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
