package vn.sangkien.publication;

import io.smallrye.config.ConfigMapping;

/** How much one person may write for everybody to read. */
@ConfigMapping(prefix = "sangkien.publication.brakes")
public interface Brakes {

    Most comments();

    Most notes();

    interface Most {

        int perMinute();

        int perDay();
    }
}
