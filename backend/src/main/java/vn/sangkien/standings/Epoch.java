package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import vn.sangkien.campaign.CampaignChanged;
import vn.sangkien.campaign.group.GroupChanged;
import vn.sangkien.campaign.target.TargetsChanged;
import vn.sangkien.unit.UnitEdited;

/**
 * A number that grows with every change that any board could show. Each node reads it several times a second, so a
 * board computed for one epoch may be given out until the next without asking the database.
 */
@ApplicationScoped
public class Epoch {

    private final EntityManager database;
    private volatile Reading reading = new Reading(0, 0, 0, 0, Instant.EPOCH);

    Epoch(EntityManager database) {
        this.database = database;
    }

    /**
     * @param units    grows when units themselves change: their place, name, headcount
     * @param targets  grows when a target does
     * @param coverage grows when a grassroots unit gets its first valid idea, or loses its last
     * @param asOf     up to when all changes are contained in what the epoch stands for
     */
    public record Reading(long epoch, long units, long targets, long coverage, Instant asOf) {
    }

    /** What this node read last; at most a fraction of a second old. */
    public Reading current() {
        return reading;
    }

    /** In the transaction of the change. */
    void bump() {
        database.createNativeQuery("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1").executeUpdate();
    }

    /** When other grassroots units are covered than before. */
    void bumpWithCoverage() {
        database.createNativeQuery("UPDATE board_epoch SET epoch = epoch + 1, coverage = coverage + 1 WHERE id = 1").executeUpdate();
    }

    /** When units hang elsewhere or count otherwise than before. */
    void bumpWithTree() {
        database.createNativeQuery("UPDATE board_epoch SET epoch = epoch + 1, units = units + 1, tree = tree + 1 WHERE id = 1").executeUpdate();
    }

    long tree() {
        return ((Number) database.createNativeQuery("SELECT tree FROM board_epoch WHERE id = 1").getSingleResult()).longValue();
    }

    void changed(@Observes TargetsChanged targets) {
        database.createNativeQuery("UPDATE board_epoch SET epoch = epoch + 1, targets = targets + 1 WHERE id = 1").executeUpdate();
    }

    void changed(@Observes GroupChanged group) {
        bump();
    }

    void changed(@Observes CampaignChanged campaign) {
        bump();
    }

    /** Boards show names and figures per member. */
    void edited(@Observes UnitEdited unit) {
        database.createNativeQuery("UPDATE board_epoch SET epoch = epoch + 1, units = units + 1 WHERE id = 1").executeUpdate();
    }

    /** @param asOf an instant before the last fold began */
    @ActivateRequestContext
    void refresh(Instant asOf) {
        Object[] row = (Object[]) database.createNativeQuery("SELECT epoch, units, targets, coverage FROM board_epoch WHERE id = 1").getSingleResult();
        reading = new Reading(number(row[0]), number(row[1]), number(row[2]), number(row[3]), asOf);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
