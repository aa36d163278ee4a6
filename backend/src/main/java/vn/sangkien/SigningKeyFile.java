package vn.sangkien;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.sangkien.shared.database.OwnerOnlyFile;

/** Makes the private keys that sign access tokens: one JWK file a key, named after its id, in the order of their making. */
final class SigningKeyFile {

    private static final DateTimeFormatter MADE_AT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private SigningKeyFile() {}

    /** Makes a first key unless there is one. */
    static void ensureOneIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var keys = Files.newDirectoryStream(folder, "*.jwk")) {
            if (!keys.iterator().hasNext()) {
                createIn(folder);
            }
        }
    }

    static Path createIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            var thumbprint = key.calculateBase64urlEncodedThumbprint("SHA-256");
            key.setKeyId(MADE_AT.format(Instant.now()) + "-" + thumbprint.substring(0, 8));
            key.setUse(Use.SIGNATURE);
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            var file = folder.resolve(key.getKeyId() + ".jwk");
            OwnerOnlyFile.write(file, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return file;
        } catch (JoseException e) {
            throw new IllegalStateException("This Java cannot make P-256 keys", e);
        }
    }
}
