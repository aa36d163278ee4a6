package vn.sangkien.shared.web;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.regex.Pattern;

/** How long a body may be: short everywhere, except at the few addresses that take files or long lists. */
@StaticInitSafe
@ConfigMapping(prefix = "sangkien.web.body")
interface BodyLimits {

    @WithDefault("1M")
    MemorySize most();

    /** By a name of the feature's choice; the framework's own limit must not be below any of them. */
    Map<String, Larger> larger();

    interface Larger {

        Pattern path();

        MemorySize most();
    }

    default long of(String path) {
        return larger().values().stream().filter(larger -> larger.path().matcher(path).matches())
                .mapToLong(larger -> larger.most().asLongValue()).findFirst().orElse(most().asLongValue());
    }
}
