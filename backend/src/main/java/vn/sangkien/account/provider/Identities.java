package vn.sangkien.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** Which account somebody has here who has one elsewhere: by issuer and subject, never by a name or an address alone. */
@ApplicationScoped
class Identities {

    private static final Duration VALID = Duration.ofMinutes(15);

    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    Identities(EntityManager database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    static String key(String issuer, String subject) {
        return Opaque.hash(issuer + "\n" + subject);
    }

    @Atomic
    OptionalLong accountOf(String key) {
        List<?> found = database.createNativeQuery("SELECT account_id FROM account_identity WHERE identity_key = ?1").setParameter(1, key).getResultList();
        return found.stream().mapToLong(id -> ((Number) id).longValue()).findFirst();
    }

    record Linked(String provider, Instant at) {
    }

    /** One for each provider, the oldest first. */
    List<Linked> of(long account) {
        List<?> rows = database.createNativeQuery("SELECT provider, MIN(linked_at) FROM account_identity WHERE account_id = ?1 GROUP BY provider ORDER BY 2").setParameter(1, account).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Linked((String) row[0], Time.ofColumn(row[1]))).toList();
    }

    /** @return whether there was one */
    boolean unlink(long account, String provider) {
        database.createNativeQuery("DELETE FROM identity_link WHERE account_id = ?1 AND provider = ?2").setParameter(1, account).setParameter(2, provider).executeUpdate();
        return database.createNativeQuery("DELETE FROM account_identity WHERE account_id = ?1 AND provider = ?2").setParameter(1, account).setParameter(2, provider).executeUpdate() > 0;
    }

    /** @return a ticket with which the account's owner links it */
    @Atomic
    String offer(String key, String provider, long account) {
        String ticket = Opaque.random();
        database.createNativeQuery("INSERT INTO identity_link (ticket_hash, identity_key, provider, account_id, valid_until) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Opaque.hash(ticket)).setParameter(2, key).setParameter(3, provider).setParameter(4, account)
                .setParameter(5, clock.instant().plus(VALID)).executeUpdate();
        return ticket;
    }

    /** In the transaction in which the code was right. @return whether the ticket is this account's and was not used */
    @Atomic
    boolean link(String ticket, long account) {
        String hash = Opaque.hash(ticket);
        if (database.createNativeQuery("UPDATE identity_link SET used_at = ?3 WHERE ticket_hash = ?1 AND account_id = ?2 AND used_at IS NULL AND valid_until > ?3")
                .setParameter(1, hash).setParameter(2, account).setParameter(3, clock.instant()).executeUpdate() == 0) {
            return false;
        }
        Object[] row = (Object[]) database.createNativeQuery("SELECT identity_key, provider FROM identity_link WHERE ticket_hash = ?1").setParameter(1, hash).getSingleResult();
        int linked = database.createNativeQuery("INSERT IGNORE INTO account_identity (identity_key, provider, account_id, linked_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, row[0]).setParameter(2, row[1]).setParameter(3, account).setParameter(4, clock.instant()).executeUpdate();
        if (linked > 0) {
            audit.write(AuditEntry.of(AuditAction.IDENTITY_LINKED, AuditObject.ACCOUNT, account).by(account).with("by", row[1]));
        }
        return linked > 0;
    }
}
