package vn.sangkien.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sangkien.account.key.SigningKeys;

/** A new key is laid beside the old one on every node, and the old one taken away a day later. */
class KeyOverlapTest {

    @TempDir
    Path folder;

    @Test
    void aTokenOfTheOlderKeyWorksUntilThatKeyIsTakenAway() throws Exception {
        Path older = key("2026-01");
        String token = tokens().issue(7, 8);
        key("2026-04");

        assertThat(new SigningKeys(folder).signingKeyId()).isEqualTo("2026-04");
        assertThat(tokens().parse(token, null).getSubject()).isEqualTo("7");
        String next = tokens().issue(7, 8);

        Files.delete(older);
        assertThatThrownBy(() -> tokens().parse(token, null)).isInstanceOf(ParseException.class);
        assertThat(tokens().parse(next, null).getSubject()).isEqualTo("7");
    }

    @Test
    void withoutAnyKeyNothingStarts() {
        assertThatThrownBy(() -> new SigningKeys(folder)).isInstanceOf(IllegalStateException.class);
    }

    /** As after a restart: nothing is remembered. */
    private AccessTokens tokens() {
        return new AccessTokens(new SigningKeys(folder), new Settings(), Clock.systemUTC());
    }

    private Path key(String id) throws Exception {
        var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(id);
        return write(folder.resolve(id + ".jwk"), key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    private record Settings() implements SessionConfig {

        @Override
        public String issuer() {
            return "sangkien";
        }

        @Override
        public String audience() {
            return "sangkien-web";
        }

        @Override
        public String clientAudience() {
            return "test-client";
        }

        @Override
        public Duration clientToken() {
            return Duration.ofMinutes(60);
        }

        @Override
        public Duration accessToken() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration idle() {
            return Duration.ofDays(14);
        }

        @Override
        public Duration idleOfStaff() {
            return Duration.ofHours(12);
        }

        @Override
        public Duration absolute() {
            return Duration.ofDays(90);
        }

        @Override
        public boolean secureCookie() {
            return true;
        }
    }
}
