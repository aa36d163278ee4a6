package vn.sangkien.account.signup;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "sangkien.entry")
interface EntryConfig {

    /** Whether a code alone lets somebody in who holds a role and has a password. */
    boolean staffByCode();
}
