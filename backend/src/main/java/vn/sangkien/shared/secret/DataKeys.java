package vn.sangkien.shared.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import vn.sangkien.shared.database.OwnerOnlyFile;

/**
 * The folder of the keys of stored data: {@code sealing.json}, in which the primary key seals and all open, and
 * {@code index.json}, by which sealed values are found again and which therefore always stays the same. Both are keysets of Tink.
 */
public final class DataKeys {

    static final String SEALING = "sealing.json";
    static final String INDEX = "index.json";

    /** What {@link #rotate} has done; the nodes are to be started anew after either. */
    public enum Rotation {
        /** There is a new key, with which nothing is sealed yet: every node has to be able to open with it first. */
        ADDED,
        /** The newest key seals from now on. */
        PROMOTED
    }

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DataKeys() {
    }

    /** Makes those that are not there. @throws IOException when the folder cannot be written */
    public static void ensure(Path folder) throws IOException {
        Files.createDirectories(folder);
        ensure(folder.resolve(SEALING), PredefinedAeadParameters.AES256_GCM);
        ensure(folder.resolve(INDEX), PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** To be called twice, with a start of all nodes after each, so that none meets what it cannot open. */
    public static Rotation rotate(Path folder) throws IOException {
        Path file = folder.resolve(SEALING);
        KeysetHandle now = read(file);
        var next = KeysetHandle.newBuilder(now);
        boolean promote = !now.getAt(now.size() - 1).isPrimary();
        if (promote) {
            next.getAt(now.size() - 1).makePrimary();
        } else {
            next.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId());
        }
        try {
            write(file, next.build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return promote ? Rotation.PROMOTED : Rotation.ADDED;
    }

    static KeysetHandle read(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("not the keys of stored data: " + file, unreadable);
        }
    }

    private static void ensure(Path file, Parameters parameters) throws IOException {
        if (!Files.exists(file)) {
            try {
                write(file, KeysetHandle.generateNew(parameters));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static void write(Path file, KeysetHandle keys) throws IOException {
        try {
            OwnerOnlyFile.write(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
