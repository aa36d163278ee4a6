package vn.sangkien.support.team;

/** A unit's team is no more. @param next the unit whose team goes on in its place; null when there is none above */
public record SupportTeamDissolved(long unitId, Long next) {
}
