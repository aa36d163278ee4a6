package vn.sangkien.account.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.sangkien.account.Contact;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.message.Medium;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.transaction.Atomic;

/** Proofs of a contact for as long as somebody needs to type their name. */
@ApplicationScoped
public class Tickets {

    private static final Duration VALID = Duration.ofMinutes(15);

    private final EntityManager database;
    private final Sealing sealing;
    private final Clock clock;

    Tickets(EntityManager database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @param token what nobody else knows */
    public record Ticket(String token, Instant validUntil) {

        @Override
        public String toString() {
            return "Ticket[…]";
        }
    }

    @Atomic
    public Ticket issue(Contact contact) {
        String ticket = Opaque.random();
        Instant validUntil = clock.instant().plus(VALID);
        database.createNativeQuery("INSERT INTO registration_ticket (ticket_hash, medium, contact, valid_until) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, Opaque.hash(ticket)).setParameter(2, contact.medium().name()).setParameter(3, sealing.seal(contact.value())).setParameter(4, validUntil).executeUpdate();
        return new Ticket(ticket, validUntil);
    }

    /** In the transaction of what it is used for. @throws vn.sangkien.shared.problem.DomainException 422 when it is unknown, over or used */
    @Atomic
    public Contact use(String ticket) {
        String hash = Opaque.hash(ticket);
        Instant now = clock.instant();
        if (database.createNativeQuery("UPDATE registration_ticket SET used_at = ?2 WHERE ticket_hash = ?1 AND used_at IS NULL AND valid_until > ?2")
                .setParameter(1, hash).setParameter(2, now).executeUpdate() == 0) {
            throw CodeRefusals.ticketOver();
        }
        Object[] row = (Object[]) database.createNativeQuery("SELECT medium, contact FROM registration_ticket WHERE ticket_hash = ?1").setParameter(1, hash).getSingleResult();
        return new Contact(Medium.valueOf((String) row[0]), sealing.text((byte[]) row[1]));
    }

    @Atomic
    boolean removeWaste(int most) {
        return database.createNativeQuery("DELETE FROM registration_ticket WHERE valid_until < ?1 LIMIT ?2")
                .setParameter(1, clock.instant().minus(Duration.ofDays(1))).setParameter(2, most).executeUpdate() == most;
    }
}
