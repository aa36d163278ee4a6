package vn.sangkien.support.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one operator may enter. */
@ConfigMapping(prefix = "sangkien.assisted-entry")
interface EntryConfig {

    /** Ideas on one day, and as many codes to telephones. */
    @WithDefault("400")
    int perDay();

    /** Searches for a person by number in one hour. */
    @WithDefault("200")
    int searchesPerHour();

    @WithDefault("1000")
    int searchesPerDay();
}
