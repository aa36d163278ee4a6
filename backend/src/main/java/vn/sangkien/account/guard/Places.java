package vn.sangkien.account.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.sangkien.shared.transaction.Atomic;

/** From which networks and browsers a login was signed in before. */
@ApplicationScoped
class Places {

    static final Duration KEPT = Duration.ofDays(180);

    private final EntityManager database;
    private final Clock clock;

    Places(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the places that are known. */
    @Atomic
    Set<String> known(Collection<String> keys) {
        var known = new HashSet<String>();
        database.createNativeQuery("SELECT place_key FROM known_place WHERE place_key IN (?1) AND last_at > ?2", String.class)
                .setParameter(1, keys).setParameter(2, clock.instant().minus(KEPT)).getResultList().forEach(key -> known.add((String) key));
        return known;
    }

    /** Written at most once a day: people sign in from the same place again and again. */
    @Atomic
    void remember(Collection<String> keys, long account) {
        Instant now = clock.instant();
        for (String key : keys) {
            database.createNativeQuery("""
                    INSERT INTO known_place (place_key, account_id, last_at) VALUES (?1, ?2, ?3)
                    ON DUPLICATE KEY UPDATE account_id = ?2, last_at = IF(last_at < ?4, ?3, last_at)""")
                    .setParameter(1, key).setParameter(2, account).setParameter(3, now).setParameter(4, now.minus(Duration.ofDays(1))).executeUpdate();
        }
    }

    @Atomic
    void forgetAllOf(long account) {
        database.createNativeQuery("DELETE FROM known_place WHERE account_id = ?1").setParameter(1, account).executeUpdate();
    }

    @Atomic
    int forgetBefore(Instant last, int most) {
        return database.createNativeQuery("DELETE FROM known_place WHERE last_at < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
    }
}
