package vn.sangkien.account.code;

import io.smallrye.config.ConfigMapping;

/** How many codes this installation sends at most: whoever has others sent codes has us pay for them. */
@ConfigMapping(prefix = "sangkien.codes")
interface CodeConfig {

    int phonePerHour();

    int emailPerHour();
}
