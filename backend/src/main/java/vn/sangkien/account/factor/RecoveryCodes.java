package vn.sangkien.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import vn.sangkien.account.key.Opaque;

/** Ten codes on paper for the day on which the telephone is gone. 80 random bits each, so a plain hash keeps them. Works inside a transaction of the caller. */
@ApplicationScoped
class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager database;
    private final Clock clock;

    RecoveryCodes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the codes, which nobody can read again; those before are void */
    List<String> replace(long account) {
        forget(account);
        List<String> codes = Stream.generate(RecoveryCodes::random).limit(HOW_MANY).toList();
        codes.forEach(code -> database.createNativeQuery("INSERT INTO recovery_code (code_hash, account_id) VALUES (?1, ?2)")
                .setParameter(1, hash(account, code)).setParameter(2, account).executeUpdate());
        return codes;
    }

    /** @return whether it was one of theirs and not used before */
    boolean use(long account, String typed) {
        return database.createNativeQuery("UPDATE recovery_code SET used_at = ?3 WHERE code_hash = ?1 AND account_id = ?2 AND used_at IS NULL")
                .setParameter(1, hash(account, typed)).setParameter(2, account).setParameter(3, clock.instant()).executeUpdate() > 0;
    }

    int left(long account) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM recovery_code WHERE account_id = ?1 AND used_at IS NULL")
                .setParameter(1, account).getSingleResult()).intValue();
    }

    void forget(long account) {
        database.createNativeQuery("DELETE FROM recovery_code WHERE account_id = ?1").setParameter(1, account).executeUpdate();
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Neither small letters nor what stands between the groups counts, and digits that the alphabet lacks are the letters they look like. */
    private static String hash(long account, String code) {
        String plain = code.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I').replace('8', 'B').replaceAll("[^A-Z2-7]", "");
        return Opaque.hash(account + ":" + plain);
    }
}
