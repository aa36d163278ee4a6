package vn.sangkien.support.claim;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Sixty random bits that are read from paper and typed with a thumb: three groups of four digits and letters, without those that look like digits.
 *
 * @param letters all of them without what stands between
 */
record WrittenCode(String letters) {

    static final int LENGTH = 12;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static WrittenCode random() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new WrittenCode(letters.toString());
    }

    /** However it is written; what is no code is one that nobody has. */
    static WrittenCode typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
        return new WrittenCode(plain);
    }

    /** The first group: who guesses at one code stays within it. */
    String beginning() {
        return letters.substring(0, Math.min(GROUP, letters.length()));
    }

    String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "WrittenCode[…]";
    }
}
