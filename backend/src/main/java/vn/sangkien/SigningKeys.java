package vn.sangkien;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.sangkien.shared.database.OwnerOnlyFile;

/** The folder of private keys that sign access tokens: one JWK file a key, named after its id. */
final class SigningKeys {

    private SigningKeys() {}

    /** Creates the folder with a first key unless there is one. */
    static Path prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var keys = Files.newDirectoryStream(folder, "*.jwk")) {
            if (!keys.iterator().hasNext()) {
                createKey(folder);
            }
        }
        return folder;
    }

    private static void createKey(Path folder) throws IOException {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setUse(Use.SIGNATURE);
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            OwnerOnlyFile.write(folder.resolve(key.getKeyId() + ".jwk"), key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        } catch (JoseException e) {
            throw new IllegalStateException("This Java cannot make P-256 keys", e);
        }
    }
}
