package vn.sangkien.support.team;

/** A unit that had no team has one from now on. */
public record SupportTeamFounded(long unitId) {
}
