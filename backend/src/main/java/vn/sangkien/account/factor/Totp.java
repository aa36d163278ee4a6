package vn.sangkien.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits that change every thirty seconds (RFC 6238, SHA-1), as every authenticator app makes them. */
final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP, 6);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Clocks of telephones differ. */
    private static final int DRIFT = 1;
    private static final int BYTES = 20;
    private static final String ISSUER = "Sáng Kiến";

    private Totp() {
    }

    static byte[] newSecret() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As it is typed where no picture can be taken. */
    static String written(byte[] secret) {
        return new Base32().encodeAsString(secret).replace("=", "");
    }

    /** What the picture says. */
    static String address(byte[] secret, String login) {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(login) + "?secret=" + written(secret) + "&issuer=" + encoded(ISSUER)
                + "&algorithm=SHA1&digits=6&period=" + STEP.toSeconds();
    }

    /** @return the step that the code belongs to, of those around now */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT).filter(step -> same(code(secret, step), code)).findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String right, String typed) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
