package vn.sangkien.shared.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals values with AES-256-GCM, and finds sealed values again by HMAC-SHA-256. Nothing of either can be undone without the keys. */
@ApplicationScoped
public class Sealing {

    /** In front of a sealed value: Tink's own mark and the number of the key. */
    private static final int KEY_AT = 1;

    private static final String ANYWHERE = "text";

    private final Aead aead;
    private final PrfSet index;
    private final int primary;

    public Sealing(@ConfigProperty(name = "sangkien.data-keys") Path folder) {
        KeysetHandle keys = DataKeys.read(folder.resolve(DataKeys.SEALING));
        try {
            aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            index = DataKeys.read(folder.resolve(DataKeys.INDEX)).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("not the keys of stored data: " + folder, unusable);
        }
        primary = keys.getPrimary().getId();
    }

    /** @param place table, column and row: only there can it be opened. @return some 33 bytes more than the value */
    public byte[] seal(String place, byte[] plain) {
        try {
            return aead.encrypt(plain, bytes(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed elsewhere, or altered, or its key is not here */
    public byte[] open(String place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, bytes(place));
        } catch (GeneralSecurityException not) {
            throw new IllegalStateException("what is stored at " + place + " cannot be opened with the keys of this node", not);
        }
    }

    /** Of a text that may lie anywhere. @return null for null */
    public byte[] seal(String text) {
        return text == null ? null : seal(ANYWHERE, text);
    }

    /** What {@link #seal(String)} has sealed. */
    public String text(byte[] sealed) {
        return sealed == null ? null : text(ANYWHERE, sealed);
    }

    public byte[] seal(String place, String text) {
        return seal(place, bytes(text));
    }

    public String text(String place, byte[] sealed) {
        return new String(open(place, sealed), StandardCharsets.UTF_8);
    }

    /** Whether it was sealed with the key that seals now. */
    public boolean isCurrent(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(KEY_AT) == primary;
    }

    /** The same for the same value and purpose, for ever. @return 64 hexadecimal digits */
    public String index(String purpose, String value) {
        try {
            return HexFormat.of().formatHex(index.computePrimary(bytes(purpose + "\n" + value), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
