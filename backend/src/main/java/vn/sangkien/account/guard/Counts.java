package vn.sangkien.account.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** The counted failures, which all nodes see. */
@ApplicationScoped
class Counts {

    private final EntityManager database;
    private final Clock clock;

    Counts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest time until which one of them is closed. */
    @Atomic
    Optional<Instant> closedUntil(Collection<String> keys) {
        List<?> rows = database.createNativeQuery("SELECT MAX(locked_until) FROM guess_count WHERE guess_key IN (?1) AND locked_until > ?2")
                .setParameter(1, keys).setParameter(2, clock.instant()).getResultList();
        return rows.stream().filter(found -> found != null).map(Time::ofColumn).findFirst();
    }

    /**
     * Counts a failure before it is known to be one, so that tries at the same moment are not more than one after the other.
     *
     * @return until when it is closed, and then nothing was counted; empty when the try may go on
     */
    @Atomic
    Optional<Instant> reserve(String key, Limit limit) {
        Count count = locked(key);
        if (count.closedAt(clock.instant())) {
            return Optional.of(count.closed());
        }
        write(key, count.another(limit, clock.instant()));
        return Optional.empty();
    }

    /** The try that was reserved came to nothing, neither right nor wrong. */
    @Atomic
    void takeBack(String key) {
        write(key, locked(key).withoutLast());
    }

    @Atomic
    void add(String key, Limit limit) {
        Count count = locked(key);
        if (!count.closedAt(clock.instant())) {
            write(key, count.another(limit, clock.instant()));
        }
    }

    @Atomic
    void forget(String key) {
        database.createNativeQuery("DELETE FROM guess_count WHERE guess_key = ?1").setParameter(1, key).executeUpdate();
    }

    @Atomic
    int forgetBefore(Instant last, int most) {
        return database.createNativeQuery("DELETE FROM guess_count WHERE last_at < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
    }

    /** The statement that locks comes first: it reads what is there now, and others wait for us. */
    private Count locked(String key) {
        Instant now = clock.instant();
        database.createNativeQuery("""
                INSERT INTO guess_count (guess_key, failures, since, locks, last_at) VALUES (?1, 0, ?2, 0, ?2)
                ON DUPLICATE KEY UPDATE failures = failures""").setParameter(1, key).setParameter(2, now).executeUpdate();
        Object[] row = (Object[]) database.createNativeQuery("SELECT failures, since, locks, locked_until, last_at FROM guess_count WHERE guess_key = ?1 FOR UPDATE")
                .setParameter(1, key).getSingleResult();
        return new Count(((Number) row[0]).intValue(), Time.ofColumn(row[1]), ((Number) row[2]).intValue(),
                row[3] == null ? null : Time.ofColumn(row[3]), Time.ofColumn(row[4]));
    }

    private void write(String key, Count count) {
        database.createNativeQuery("UPDATE guess_count SET failures = ?2, since = ?3, locks = ?4, locked_until = ?5, last_at = ?6 WHERE guess_key = ?1")
                .setParameter(1, key).setParameter(2, count.failures()).setParameter(3, count.since()).setParameter(4, count.locks())
                .setParameter(5, count.closed()).setParameter(6, count.lastAt()).executeUpdate();
    }
}
