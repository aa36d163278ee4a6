package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.shared.lease.Leases;

/** Holds all sums still for the rest of a transaction, so that many tables can be read as of one instant. */
@ApplicationScoped
public class Standstill {

    private final EntityManager database;
    private final Leases leases;
    private final Fold fold;
    private final StandingsConfig config;
    private final Clock clock;

    Standstill(EntityManager database, Leases leases, Fold fold, StandingsConfig config, Clock clock) {
        this.database = database;
        this.leases = leases;
        this.fold = fold;
        this.config = config;
        this.clock = clock;
    }

    /** The very first thing in the transaction: what is read after {@link #begin} must be what is committed then. */
    public void prepare() {
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL READ COMMITTED").executeUpdate();
    }

    /**
     * From here on nobody folds, moves a unit or repairs a sum, and every change that was waiting is contained.
     *
     * @return the instant up to which the sums are complete
     */
    public Instant begin() {
        leases.lock(Fold.LEASE);
        Instant asOf = clock.instant();
        fold.takeUpAll(config.foldBatch());
        return asOf;
    }
}
