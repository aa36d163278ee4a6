package vn.sangkien.account;

/** Somebody lost a role over a unit, from now on. */
public record GrantEnded(long accountId, Role role, long unitId) {
}
