package vn.sangkien.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
public class SigningKeys {

    private final List<EllipticCurveJsonWebKey> keys;

    public SigningKeys(@ConfigProperty(name = "sangkien.jwt.keys") Path folder) {
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

    public String signingKeyId() {
        return signing().getKeyId();
    }

    public PrivateKey signingKey() {
        return signing().getPrivateKey();
    }

    /** A secret that all nodes know and the database does not; another for each purpose. */
    public byte[] secret(String purpose) {
        return hmac(signingKey().getEncoded(), purpose);
    }

    /** HMAC-SHA-256. */
    public static byte[] hmac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<JsonWebKey> verifying() {
        return List.copyOf(keys);
    }

    public String publicJwks() {
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
