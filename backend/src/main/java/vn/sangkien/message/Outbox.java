package vn.sangkien.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** The messages that wait, and what became of the others. A text stays only as long as it waits. */
@ApplicationScoped
class Outbox {

    /** Longer than any channel takes. Who has not finished by then is taken for dead, and another sends it again. */
    static final Duration CLAIM = Duration.ofMinutes(1);

    private final EntityManager database;
    private final Sealing sealing;
    private final Clock clock;

    Outbox(EntityManager database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Atomic
    long put(NewMessage message, boolean patient, Instant from) {
        Instant now = clock.instant();
        long id = Id.next();
        database.createNativeQuery("""
                INSERT INTO message (id, medium, recipient, subject, text, state, tries, created_at, next_at, useless_at, patient)
                VALUES (?1, ?2, ?3, ?4, ?5, 'WAITING', 0, ?6, ?8, ?7, ?9)""")
                .setParameter(1, id).setParameter(2, message.medium().name()).setParameter(3, sealing.seal(message.recipient()))
                .setParameter(4, sealing.seal(message.subject())).setParameter(5, sealing.seal(message.text())).setParameter(6, now).setParameter(7, message.uselessAt())
                .setParameter(8, from).setParameter(9, patient).executeUpdate();
        return id;
    }

    /** What somebody waits for, such as a code, before a hundred thousand summaries. */
    @Atomic
    List<Long> due(Medium medium, int most) {
        List<Long> urgent = due(medium, false, most);
        return urgent.isEmpty() ? due(medium, true, most) : urgent;
    }

    private List<Long> due(Medium medium, boolean patient, int most) {
        return database.createNativeQuery("""
                SELECT id FROM message WHERE state = 'WAITING' AND medium = ?4 AND patient = ?3 AND next_at <= ?1 ORDER BY next_at LIMIT ?2""", Long.class)
                .setParameter(1, clock.instant()).setParameter(2, most).setParameter(3, patient).setParameter(4, medium.name()).getResultList();
    }

    /** How many that can wait are due, at most so many. */
    int patient(int most) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM message WHERE state = 'WAITING' AND medium IN (?3) AND patient = 1 AND next_at <= ?1 LIMIT ?2) m")
                .setParameter(1, clock.instant()).setParameter(2, most).setParameter(3, Arrays.stream(Medium.values()).map(Medium::name).toList()).getSingleResult()).intValue();
    }

    /** It is this process's to send once this is committed. @return empty when another was faster */
    @Atomic
    Optional<Outgoing> claim(long id) {
        Instant now = clock.instant();
        int claimed = database.createNativeQuery("UPDATE message SET tries = tries + 1, next_at = ?3 WHERE id = ?1 AND state = 'WAITING' AND next_at <= ?2")
                .setParameter(1, id).setParameter(2, now).setParameter(3, now.plus(CLAIM)).executeUpdate();
        return claimed == 0 ? Optional.empty() : Optional.of(read(id));
    }

    private Outgoing read(long id) {
        Object[] row = (Object[]) database.createNativeQuery("SELECT medium, recipient, subject, text, tries, useless_at FROM message WHERE id = ?1")
                .setParameter(1, id).getSingleResult();
        return new Outgoing(id, Medium.valueOf((String) row[0]), text(row[1]), text(row[2]), text(row[3]), ((Number) row[4]).intValue(), Time.ofColumn(row[5]));
    }

    private String text(Object sealed) {
        return sealing.text((byte[]) sealed);
    }

    @Atomic
    void sent(Outgoing message) {
        end(message, "SENT");
    }

    @Atomic
    void failed(Outgoing message) {
        end(message, "FAILED");
    }

    private void end(Outgoing message, String state) {
        database.createNativeQuery("UPDATE message SET state = ?2, ended_at = ?3, subject = NULL, text = NULL WHERE id = ?1 AND state = 'WAITING'")
                .setParameter(1, message.id()).setParameter(2, state).setParameter(3, clock.instant()).executeUpdate();
    }

    /** Unless another has taken it over meanwhile. */
    @Atomic
    void again(Outgoing message, Duration pause) {
        database.createNativeQuery("UPDATE message SET next_at = ?3 WHERE id = ?1 AND tries = ?2 AND state = 'WAITING'")
                .setParameter(1, message.id()).setParameter(2, message.tries()).setParameter(3, clock.instant().plus(pause)).executeUpdate();
    }

    /** Whether each was sent; those that wait or are unknown are absent. */
    Map<Long, Boolean> ended(Collection<Long> ids) {
        List<?> rows = database.createNativeQuery("SELECT id, state = 'SENT' FROM message WHERE id IN (?1) AND state <> 'WAITING'").setParameter(1, ids).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue() == 1));
    }

    @Atomic
    int removeBefore(Instant ended, int most) {
        return database.createNativeQuery("DELETE FROM message WHERE ended_at < ?1 LIMIT ?2").setParameter(1, ended).setParameter(2, most).executeUpdate();
    }
}
