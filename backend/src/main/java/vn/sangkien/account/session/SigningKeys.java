package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The EC P-256 keys of a folder, one JWK file each, the same on every node. The last by file name signs, all of them
 * verify, so a new key can be laid beside the old one and the old one taken away a day later.
 */
@ApplicationScoped
class SigningKeys {

    private final List<EllipticCurveJsonWebKey> keys;

    SigningKeys(@ConfigProperty(name = "sangkien.jwt.keys") Path folder) {
        try (var files = Files.list(folder)) {
            keys = files.filter(file -> file.toString().endsWith(".jwk"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .map(SigningKeys::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of signing keys cannot be read: " + folder, unreadable);
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("no signing key (*.jwk) in " + folder);
        }
    }

    String signingKeyId() {
        return signing().getKeyId();
    }

    PrivateKey signingKey() {
        return signing().getPrivateKey();
    }

    List<JsonWebKey> verifying() {
        return List.copyOf(keys);
    }

    String publicJwks() {
        return new JsonWebKeySet(keys).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private EllipticCurveJsonWebKey signing() {
        return keys.get(keys.size() - 1);
    }

    private static EllipticCurveJsonWebKey read(Path file) {
        try {
            return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        } catch (IOException | JoseException | ClassCastException unreadable) {
            throw new IllegalStateException("not an EC key in JWK form: " + file, unreadable);
        }
    }
}
