package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Lets one node at a time fold. A lease is owned only after the committed update of its row, because locks of other
 * kinds are not cluster-wide; whoever changes the tallies also locks the row, so a late owner cannot interfere.
 */
@ApplicationScoped
class FoldLease {

    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final String node = UUID.randomUUID().toString();
    private final EntityManager database;
    private final Clock clock;

    FoldLease(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes or renews the lease; false when another node has it. */
    @Atomic
    boolean take() {
        Instant now = clock.instant();
        return database.createNativeQuery("""
                UPDATE lease SET fence = IF(owner = ?1, fence, fence + 1), owner = ?1, lease_until = ?2
                WHERE name = 'fold' AND (owner = ?1 OR lease_until < ?3)""")
                .setParameter(1, node).setParameter(2, now.plus(LENGTH)).setParameter(3, now).executeUpdate() == 1;
    }

    /** For the rest of the transaction nobody else changes tallies. @return whether this node owns the lease */
    boolean lock() {
        return node.equals(database.createNativeQuery("SELECT owner FROM lease WHERE name = 'fold' FOR UPDATE").getSingleResult());
    }
}
