package vn.sangkien.support.dispute;

/** Somebody decided whether an idea is the person's. @param upheld whether it is not */
public record DisputeDecided(long disputeId, long ideaId, Long unitId, long personId, boolean upheld) {
}
