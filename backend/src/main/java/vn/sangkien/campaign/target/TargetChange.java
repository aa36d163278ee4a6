package vn.sangkien.campaign.target;

import java.time.Instant;

/**
 * One line of the ledger: who changed what from what to what, and why. Never changed itself.
 *
 * @param approvedBy null for a change made before the lock
 */
public record TargetChange(TargetEdit edit, Instant at, long by, String reason, Long approvedBy) {

    public boolean afterLock() {
        return approvedBy != null;
    }
}
