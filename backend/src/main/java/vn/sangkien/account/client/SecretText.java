package vn.sangkien.account.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import vn.sangkien.account.key.Opaque;

/**
 * A client's secret: {@code sk_live_}, eight characters by which it is known, 256 random bits and a checksum, all in letters and digits. So one that
 * lies somewhere by mistake can be found, and told from what only looks like one, without asking anybody.
 *
 * @param prefix what may be shown and kept
 */
record SecretText(String prefix, String whole) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int NAME = 8;
    private static final int RANDOM_LENGTH = 43;
    private static final int CHECK = 6;
    private static final Pattern FORM = Pattern.compile("(sk_live_[0-9A-Za-z]{" + NAME + "})_[0-9A-Za-z]{" + (RANDOM_LENGTH + CHECK) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretText random() {
        String prefix = "sk_live_" + letters(NAME);
        String body = prefix + "_" + letters(RANDOM_LENGTH);
        return new SecretText(prefix, body + check(body));
    }

    /** Empty for what cannot be one. */
    static Optional<SecretText> of(String sent) {
        Matcher form = FORM.matcher(sent);
        int end = sent.length() - CHECK;
        return form.matches() && check(sent.substring(0, end)).equals(sent.substring(end)) ? Optional.of(new SecretText(form.group(1), sent)) : Optional.empty();
    }

    String hash() {
        return Opaque.hash(whole);
    }

    boolean hasHash(String stored) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    private static String check(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        var digits = new StringBuilder();
        long rest = crc.getValue();
        for (int i = 0; i < CHECK; i++) {
            digits.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return digits.reverse().toString();
    }

    @Override
    public String toString() {
        return "SecretText[" + prefix + "]";
    }
}
