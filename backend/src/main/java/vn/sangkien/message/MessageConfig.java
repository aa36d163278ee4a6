package vn.sangkien.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** How messages leave. What is not named is not used. */
@ConfigMapping(prefix = "sangkien.messages")
interface MessageConfig {

    Duration lookEvery();

    /** From when on nothing rings that can wait, in Vietnam. */
    @WithDefault("21:00")
    LocalTime quietFrom();

    @WithDefault("07:00")
    LocalTime quietUntil();

    Smtp smtp();

    Gateway gateway();

    /** The rest of it is what quarkus.mailer is told. */
    interface Smtp {

        Optional<String> host();

        Optional<String> from();

        Duration timeout();
    }

    interface Gateway {

        Optional<URI> url();

        Optional<String> secret();

        /** A JSON text with {@code {to}}, {@code {text}} and {@code {id}} inside its strings. Absent: {@link GatewayChannel#TEMPLATE}. */
        Optional<String> template();

        Duration timeout();
    }
}
