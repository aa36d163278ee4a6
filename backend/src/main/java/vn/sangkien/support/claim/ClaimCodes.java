package vn.sangkien.support.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.transaction.Atomic;

/**
 * The codes on receipts. Each is for everything entered in the name of one person, before and after it was printed. Several work at
 * once, so that an earlier receipt in somebody's drawer does not become void by the next one.
 */
@ApplicationScoped
public class ClaimCodes {

    static final Duration VALID = Duration.ofDays(365);
    /** Receipts of one person that work; another one ends the oldest. */
    static final int MOST = 10;

    private final EntityManager database;
    private final Sealing sealing;
    private final Audit audit;
    private final Clock clock;

    ClaimCodes(EntityManager database, Sealing sealing, Audit audit, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new code for a receipt. It is stored nowhere, so this is the only time that it can be printed or sent.
     *
     * @param account in whose name something was entered
     * @param operator who entered it
     * @return twelve digits and letters in groups of four
     */
    @Atomic
    public String issue(long account, long operator) {
        WrittenCode code = WrittenCode.random();
        Instant now = clock.instant();
        long id = Id.next();
        List<?> working = database.createNativeQuery("SELECT id FROM claim_code WHERE account_id = ?1 AND ended_at IS NULL AND valid_until > ?2 ORDER BY issued_at DESC, id DESC")
                .setParameter(1, account).setParameter(2, now).getResultList();
        working.stream().skip(MOST - 1).forEach(oldest -> end(((Number) oldest).longValue(), now));
        database.createNativeQuery("INSERT INTO claim_code (id, account_id, code_hash, issued_by, issued_at, valid_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id).setParameter(2, account).setParameter(3, hash(code)).setParameter(4, operator)
                .setParameter(5, now).setParameter(6, now.plus(VALID)).executeUpdate();
        audit.write(AuditEntry.of(AuditAction.CLAIM_CODE_ISSUED, AuditObject.ACCOUNT, account).by(operator).forWhom(account).with("code", Id.of(id)));
        return code.grouped();
    }

    /** A code that works, and whose it is. */
    record Working(long id, long account, long issuedBy) {
    }

    /** The same work for one that never was, has expired or has ended. */
    @Atomic
    Optional<Working> find(WrittenCode code) {
        List<?> rows = database.createNativeQuery("SELECT id, account_id, issued_by FROM claim_code WHERE code_hash = ?1 AND ended_at IS NULL AND valid_until > ?2")
                .setParameter(1, hash(code)).setParameter(2, clock.instant()).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Working(number(row[0]), number(row[1]), number(row[2]))).findFirst();
    }

    /** The person has everything in their own hands now: paper that lies about opens nothing any more. */
    @Atomic
    void endAllOf(long account) {
        database.createNativeQuery("UPDATE claim_code SET ended_at = ?2 WHERE account_id = ?1 AND ended_at IS NULL")
                .setParameter(1, account).setParameter(2, clock.instant()).executeUpdate();
    }

    private void end(long id, Instant now) {
        database.createNativeQuery("UPDATE claim_code SET ended_at = ?2 WHERE id = ?1").setParameter(1, id).setParameter(2, now).executeUpdate();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private String hash(WrittenCode code) {
        return sealing.index("claim", code.letters());
    }
}
