package vn.sangkien.unit.invitation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "sangkien.invitations")
interface InvitationConfig {

    /** How long somebody may take to accept. */
    Duration valid();
}
