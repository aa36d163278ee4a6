package vn.sangkien.exchange.exports;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How files that people asked for are made and kept. */
@ConfigMapping(prefix = "sangkien.exports")
interface ExportConfig {

    Duration lookEvery();

    /** How long a file can be downloaded. */
    Duration kept();
}
