package vn.sangkien.support.dispute;

/**
 * Somebody decided whether an idea is the person's.
 *
 * @param operatorId who entered it; null for a client or a list
 * @param upheld     whether it is not
 * @param counts     whether it counts again: it is the person's, or has gone back to whose it is
 */
public record DisputeDecided(long disputeId, long ideaId, Long unitId, long personId, Long operatorId, boolean upheld, boolean counts) {
}
