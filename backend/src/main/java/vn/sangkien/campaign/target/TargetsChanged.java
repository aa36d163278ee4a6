package vn.sangkien.campaign.target;

/** Targets of a unit were changed. */
public record TargetsChanged(long unitId, long phaseId) {
}
