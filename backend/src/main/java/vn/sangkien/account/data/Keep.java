package vn.sangkien.account.data;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what names people is kept after it has ended (docs/adr/0022). */
@ConfigMapping(prefix = "sangkien.keep")
public interface Keep {

    /** Devices after their session, so that one can still ask what happened last week. */
    @WithDefault("7D")
    Duration sessions();

    /** Answers for those who send again; a phone that was offline may do so weeks later. */
    @WithDefault("30D")
    Duration answers();

    /** Invitations after they have been accepted, cancelled or not taken up. */
    @WithDefault("90D")
    Duration invitations();

    /** The words of requests about data after they were dealt with. */
    @WithDefault("730D")
    Duration dataRequests();

    /** Who reported a comment, after officers have looked, or after they did when no officer has. */
    @WithDefault("365D")
    Duration reports();

    /** How to reach whoever reported a missing workplace, after the answer. */
    @WithDefault("90D")
    Duration workplaceContacts();

    /** How to reach whoever asked for help, after the question was closed. */
    @WithDefault("90D")
    Duration helpContacts();

    /** The rows of lists that were imported; what they became stays. */
    @WithDefault("30D")
    Duration imports();

    /** What people were told and how it was sent. */
    @WithDefault("365D")
    Duration notices();
}
