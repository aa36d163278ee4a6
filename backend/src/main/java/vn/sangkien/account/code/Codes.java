package vn.sangkien.account.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;
import vn.sangkien.account.Contact;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.account.key.SigningKeys;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.transaction.Atomic;

/** Sends one-time codes and takes them back. Nothing here knows whether the contact is anybody's, so no answer can tell. */
@ApplicationScoped
public class Codes {

    static final Duration VALID = Duration.ofMinutes(5);
    static final int TRIES = 5;

    private static final String WRONG = "code-wrong";
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Counts and codes of yesterday have no effect today. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final EntityManager database;
    private final CodeLimits limits;
    private final Tickets tickets;
    private final Messages messages;
    private final Sealing sealing;
    private final Clock clock;
    private final byte[] secret;

    Codes(EntityManager database, CodeLimits limits, Tickets tickets, Messages messages, SigningKeys keys, Sealing sealing, Clock clock) {
        this.database = database;
        this.limits = limits;
        this.tickets = tickets;
        this.messages = messages;
        this.sealing = sealing;
        this.clock = clock;
        this.secret = keys.secret("one-time codes");
    }

    /** Whether a refusal means that somebody may be guessing. */
    public static boolean isWrong(DomainException refused) {
        return refused.type().equals(WRONG);
    }

    /**
     * Sends a code. An earlier one for the same contact and purpose is void.
     *
     * @throws DomainException 429 when there were too many, 422 when such messages cannot be sent
     */
    @Atomic
    public CodeAsked ask(Contact contact, CodePurpose purpose) {
        if (!messages.reaches(contact.medium())) {
            throw CodeRefusals.noChannel();
        }
        String contactKey = hmac("contact", contact.value());
        Instant next = limits.take(contactKey, purpose);
        Instant now = clock.instant();
        Instant validUntil = now.plus(VALID);
        String requestId = Opaque.random();
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        database.createNativeQuery("UPDATE one_time_code SET voided_at = ?3 WHERE contact_key = ?1 AND purpose = ?2 AND used_at IS NULL AND voided_at IS NULL")
                .setParameter(1, contactKey).setParameter(2, purpose.name()).setParameter(3, now).executeUpdate();
        database.createNativeQuery("""
                INSERT INTO one_time_code (request_hash, purpose, contact_key, medium, contact, code_hash, asked_at, valid_until, tries)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)""")
                .setParameter(1, Opaque.hash(requestId)).setParameter(2, purpose.name()).setParameter(3, contactKey).setParameter(4, contact.medium().name())
                .setParameter(5, sealing.seal(contact.value())).setParameter(6, codeHash(requestId, code)).setParameter(7, now).setParameter(8, validUntil).executeUpdate();
        messages.send(CodeText.of(purpose, contact, code, validUntil));
        limits.spend(contact.medium());
        return new CodeAsked(requestId, validUntil, next);
    }

    /**
     * Takes the code of a request, once. What follows from it happens in the same transaction.
     *
     * @param effect must have no effect outside the database; when it says that some field is wrong, neither the code nor a try is used up
     * @throws DomainException 422 when the code is wrong, over, or for something else
     */
    public <T> T use(CodePurpose purpose, String requestId, String code, Function<Contact, T> effect) {
        String request = Opaque.hash(requestId);
        Tried tried = tryOnce(purpose, request);
        if (!MessageDigest.isEqual(ascii(tried.codeHash()), ascii(codeHash(requestId, code)))) {
            throw CodeRefusals.wrong(TRIES - tried.tries());
        }
        try {
            return take(request, tried.contact(), effect);
        } catch (InvalidFieldsException notTheCode) {
            takeBack(request);
            throw notTheCode;
        }
    }

    record Tried(Contact contact, String codeHash, int tries) {
    }

    /** Counted before it is looked at, and for good, so that fifty at once are no more than five. */
    @Atomic
    Tried tryOnce(CodePurpose purpose, String request) {
        int counted = database.createNativeQuery("""
                UPDATE one_time_code SET tries = tries + 1
                WHERE request_hash = ?1 AND purpose = ?2 AND used_at IS NULL AND voided_at IS NULL AND tries < ?3 AND valid_until > ?4""")
                .setParameter(1, request).setParameter(2, purpose.name()).setParameter(3, TRIES).setParameter(4, clock.instant()).executeUpdate();
        if (counted == 0) {
            throw CodeRefusals.over();
        }
        Object[] row = (Object[]) database.createNativeQuery("SELECT medium, contact, code_hash, tries FROM one_time_code WHERE request_hash = ?1")
                .setParameter(1, request).getSingleResult();
        return new Tried(new Contact(Medium.valueOf((String) row[0]), sealing.text((byte[]) row[1])), (String) row[2], ((Number) row[3]).intValue());
    }

    @Atomic
    <T> T take(String request, Contact contact, Function<Contact, T> effect) {
        if (database.createNativeQuery("UPDATE one_time_code SET used_at = ?2 WHERE request_hash = ?1 AND used_at IS NULL AND voided_at IS NULL")
                .setParameter(1, request).setParameter(2, clock.instant()).executeUpdate() == 0) {
            throw CodeRefusals.over();
        }
        return effect.apply(contact);
    }

    @Atomic
    void takeBack(String request) {
        database.createNativeQuery("UPDATE one_time_code SET tries = tries - 1 WHERE request_hash = ?1 AND tries > 0").setParameter(1, request).executeUpdate();
    }

    /** Removes some of what has no effect any more: codes, counts, tickets, and what is left of messages. @return whether there may be more */
    @Atomic
    public boolean removeWaste(int most) {
        Instant last = clock.instant().minus(KEPT);
        int codes = database.createNativeQuery("DELETE FROM one_time_code WHERE asked_at < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
        int changes = database.createNativeQuery("DELETE FROM contact_change WHERE asked_at < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
        return changes == most | limits.forgetBefore(last, most) == most | codes == most | tickets.removeWaste(most) | messages.removeWaste(most);
    }

    /** Bound to the request: the same code asked by two people has two hashes. */
    private String codeHash(String requestId, String code) {
        return hmac("code", requestId + ":" + code);
    }

    private String hmac(String what, String text) {
        return HexFormat.of().formatHex(SigningKeys.hmac(secret, what + ":" + text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
