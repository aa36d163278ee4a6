package vn.sangkien.account.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Those with whom people may sign in, each under a short name of its own. */
@ConfigMapping(prefix = "sangkien.providers")
interface ProviderConfig {

    @WithParentName
    Map<String, Provider> providers();

    interface Provider {

        /** As its ID tokens name it; its configuration is read below it. */
        String issuer();

        String clientId();

        /** A file with nothing else in it; none for a client without a secret. */
        Optional<Path> clientSecretFile();

        @WithDefault("openid email phone")
        String scopes();

        String nameVi();

        String nameEn();
    }
}
