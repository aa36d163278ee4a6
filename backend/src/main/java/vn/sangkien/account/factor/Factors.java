package vn.sangkien.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** The authenticators of people: one each, shown once, confirmed by a code of it, each of whose codes works once. */
@ApplicationScoped
public class Factors {

    private static final Duration PENDING = Duration.ofMinutes(15);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

    private final EntityManager database;
    private final RecoveryCodes recoveryCodes;
    private final Sealing sealing;
    private final Clock clock;

    Factors(EntityManager database, RecoveryCodes recoveryCodes, Sealing sealing, Clock clock) {
        this.database = database;
        this.recoveryCodes = recoveryCodes;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Whether a sign-in of theirs needs a second step. */
    @Atomic
    public boolean on(long account) {
        return since(account).isPresent();
    }

    @Atomic
    Optional<Instant> since(long account) {
        List<?> found = database.createNativeQuery("SELECT confirmed_at FROM second_factor WHERE account_id = ?1 AND confirmed_at IS NOT NULL")
                .setParameter(1, account).getResultList();
        return found.stream().map(Time::ofColumn).findFirst();
    }

    /** A new secret, which replaces the one in use only when a code of it has been typed. */
    @Atomic
    byte[] begin(long account) {
        byte[] secret = Totp.newSecret();
        database.createNativeQuery("""
                INSERT INTO second_factor (account_id, pending, pending_at) VALUES (?1, ?2, ?3)
                ON DUPLICATE KEY UPDATE pending = ?2, pending_at = ?3""")
                .setParameter(1, account).setParameter(2, sealing.seal(purpose(account), secret)).setParameter(3, clock.instant()).executeUpdate();
        return secret;
    }

    /** @return the recovery codes; empty when the code is wrong. @throws vn.sangkien.shared.problem.DomainException 422 when nothing waits to be confirmed */
    @Atomic
    Optional<List<String>> confirm(long account, String code) {
        Instant now = clock.instant();
        List<?> found = database.createNativeQuery("SELECT pending FROM second_factor WHERE account_id = ?1 AND pending_at > ?2 AND pending IS NOT NULL FOR UPDATE")
                .setParameter(1, account).setParameter(2, now.minus(PENDING)).getResultList();
        if (found.isEmpty()) {
            throw FactorRefusals.nothingPending();
        }
        OptionalLong step = Totp.stepOf(sealing.open(purpose(account), (byte[]) found.get(0)), code, now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        database.createNativeQuery("UPDATE second_factor SET secret = pending, confirmed_at = ?2, last_step = ?3, pending = NULL, pending_at = NULL WHERE account_id = ?1")
                .setParameter(1, account).setParameter(2, now).setParameter(3, step.getAsLong()).executeUpdate();
        return Optional.of(recoveryCodes.replace(account));
    }

    enum Proof { WRONG, APP, RECOVERY_CODE }

    /** Takes a code of the app, or a recovery code, once. */
    @Atomic
    Proof take(long account, String typed) {
        String code = typed.replaceAll("\\s", "");
        if (!DIGITS.matcher(code).matches()) {
            return recoveryCodes.use(account, code) ? Proof.RECOVERY_CODE : Proof.WRONG;
        }
        List<?> found = database.createNativeQuery("SELECT secret FROM second_factor WHERE account_id = ?1 AND confirmed_at IS NOT NULL FOR UPDATE")
                .setParameter(1, account).getResultList();
        OptionalLong step = found.isEmpty() ? OptionalLong.empty() : Totp.stepOf(sealing.open(purpose(account), (byte[]) found.get(0)), code, clock.instant());
        // A code that was used, and every one before it, is as good as wrong: somebody may have looked over the shoulder.
        boolean taken = step.isPresent() && database.createNativeQuery("UPDATE second_factor SET last_step = ?2 WHERE account_id = ?1 AND last_step < ?2")
                .setParameter(1, account).setParameter(2, step.getAsLong()).executeUpdate() > 0;
        return taken ? Proof.APP : Proof.WRONG;
    }

    @Atomic
    List<String> newRecoveryCodes(long account) {
        return recoveryCodes.replace(account);
    }

    @Atomic
    int recoveryCodesLeft(long account) {
        return recoveryCodes.left(account);
    }

    /** @return whether there was one */
    @Atomic
    boolean remove(long account) {
        recoveryCodes.forget(account);
        boolean was = on(account);
        database.createNativeQuery("DELETE FROM second_factor WHERE account_id = ?1").setParameter(1, account).executeUpdate();
        return was;
    }

    /** Of somebody else a sealed secret cannot be opened. */
    private static String purpose(long account) {
        return "second-factor:" + account;
    }
}
