package vn.sangkien.account;

import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.sangkien.shared.time.Time;

/** Whether those who hold a role must have a second step, or may. */
@ConfigMapping(prefix = "sangkien.second-factor")
public interface SecondFactorConfig {

    boolean required();

    /** The first day on which it is; until then they are asked to prepare. */
    Optional<LocalDate> requiredFrom();

    default boolean requiredAt(Instant now) {
        return required() && requiredFrom().map(day -> !Time.dayOf(now).isBefore(day)).orElse(true);
    }
}
