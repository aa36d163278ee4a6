package vn.sangkien.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Working days by law: to answer a request, and to have done what it asks for. */
@ConfigMapping(prefix = "sangkien.privacy")
interface PrivacyConfig {

    @WithDefault("2")
    int answerWithin();

    @WithDefault("15")
    int doneWithin();

    /** Days from Monday to Friday on which nobody works. */
    Optional<Set<LocalDate>> holidays();
}
