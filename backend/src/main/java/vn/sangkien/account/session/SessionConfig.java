package vn.sangkien.account.session;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "sangkien.session")
interface SessionConfig {

    String issuer();

    String audience();

    /** How long an access token works. */
    Duration accessToken();

    /** Of the tokens of clients, which are no people. */
    String clientAudience();

    /** How long a client's access token works. */
    Duration clientToken();

    /** A session not refreshed for this long is over. */
    Duration idle();

    /** The same for whoever holds a role. */
    Duration idleOfStaff();

    default Duration idleOf(boolean staff) {
        return staff ? idleOfStaff() : idle();
    }

    /** Nobody's session is over before it for idleness. */
    default Duration shortestIdle() {
        return idle().compareTo(idleOfStaff()) < 0 ? idle() : idleOfStaff();
    }

    /** A session is over after this long, however busy. */
    Duration absolute();

    /** False only where the application is served without TLS, on the machine itself. */
    boolean secureCookie();
}
