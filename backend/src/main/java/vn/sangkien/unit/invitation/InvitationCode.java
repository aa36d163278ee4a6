package vn.sangkien.unit.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;
import vn.sangkien.account.key.Opaque;

/** Eighty random bits that can be clicked and typed. */
final class InvitationCode {

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCode() {
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Digits that the alphabet lacks are the letters they look like. */
    static String hash(String code) {
        return Opaque.hash("invitation:" + code.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I').replace('8', 'B').replaceAll("[^A-Z2-7]", ""));
    }
}
