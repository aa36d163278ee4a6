package vn.sangkien.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "sangkien.audit")
interface AuditConfig {

    int LONGEST_NODE = 100;

    /** The name under which this node writes; two nodes of one name share a chain. Without it the machine's. */
    Optional<String> node();

    /** The same as it is stored: every machine has a name, and not every name fits. */
    default String nodeName() {
        String plain = node().orElseGet(MachineName::get).replaceAll("[^A-Za-z0-9._-]", "-");
        return plain.substring(0, Math.min(LONGEST_NODE, plain.length()));
    }

    /** How often new events are linked. */
    @WithDefault("0.5S")
    Duration linkEvery();

    /** After how long another node links what was left behind. */
    @WithDefault("30S")
    Duration leftBehind();

    /** How often the clock is looked at for the nightly check. */
    @WithDefault("1M")
    Duration lookAtTheTimeEvery();
}
