package vn.sangkien.support.dispute;

/** Somebody said of a submitted idea that it is not theirs. @param operatorId who entered it; null for a client or a list */
public record DisputeOpened(long disputeId, long ideaId, Long unitId, Long operatorId) {
}
