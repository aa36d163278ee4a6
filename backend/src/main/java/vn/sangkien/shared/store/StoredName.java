package vn.sangkien.shared.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 128 random bits: it tells nothing, and cannot be guessed from another. */
public record StoredName(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public StoredName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no name of a stored file");
        }
    }

    public static StoredName fresh() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new StoredName(HexFormat.of().formatHex(bits));
    }
}
