package vn.sangkien.standings;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "sangkien.standings")
interface StandingsConfig {

    /** How long a change may wait before the tallies take it up. */
    Duration foldEvery();

    /** The most changes that one transaction takes up. */
    int foldBatch();
}
