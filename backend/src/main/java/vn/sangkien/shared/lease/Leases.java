package vn.sangkien.shared.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Lets one node at a time do a job. A lease is owned only after the committed update of its row, because locks of other
 * kinds are not cluster-wide. Each lease has a row of its name, made by the feature that uses it.
 */
@ApplicationScoped
public class Leases {

    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final String node = UUID.randomUUID().toString();
    private final EntityManager database;
    private final Clock clock;

    Leases(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes or renews the lease for five seconds; false when another node has it. */
    @Atomic
    public boolean take(String name) {
        Instant now = clock.instant();
        return database.createNativeQuery("""
                UPDATE lease SET fence = IF(owner = ?1, fence, fence + 1), owner = ?1, lease_until = ?2
                WHERE name = ?4 AND (owner = ?1 OR lease_until < ?3)""")
                .setParameter(1, node).setParameter(2, now.plus(LENGTH)).setParameter(3, now).setParameter(4, name).executeUpdate() == 1;
    }

    /**
     * For the rest of the transaction nobody else passes here for this lease, its late owner included.
     *
     * @return whether this node owns the lease
     */
    public boolean lock(String name) {
        return node.equals(database.createNativeQuery("SELECT owner FROM lease WHERE name = ?1 FOR UPDATE").setParameter(1, name).getSingleResult());
    }
}
