package vn.sangkien.support.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** Who has taken over what was entered for them. */
@ApplicationScoped
class TakeOvers {

    private final EntityManager database;
    private final Clock clock;

    TakeOvers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** When the person last took over what there was; empty for never. */
    Optional<Instant> takenAt(long person) {
        List<?> rows = database.createNativeQuery("SELECT taken_at FROM claim_taken WHERE account_id = ?1").setParameter(1, person).getResultList();
        return rows.stream().findFirst().map(Time::ofColumn);
    }

    @Atomic
    void taken(long person) {
        database.createNativeQuery("INSERT INTO claim_taken (account_id, taken_at) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE taken_at = ?2")
                .setParameter(1, person).setParameter(2, clock.instant()).executeUpdate();
    }
}
