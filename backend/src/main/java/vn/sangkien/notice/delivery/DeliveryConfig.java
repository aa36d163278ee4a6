package vn.sangkien.notice.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When notices go out, and how many. Times are those of Vietnam. */
@ConfigMapping(prefix = "sangkien.notices")
interface DeliveryConfig {

    @WithDefault("2S")
    Duration lookEvery();

    /** From when on the summary of the day is sent. */
    @WithDefault("08:00")
    LocalTime summaryAt();

    /** By each channel; what is more goes into the next summary. */
    @WithDefault("5")
    int perPersonAndDay();

    /** Messages to telephones cost: those about one unit. */
    @WithDefault("200")
    int phonePerUnitAndDay();
}
