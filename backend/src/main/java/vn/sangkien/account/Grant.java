package vn.sangkien.account;

/** A right in force now: a role over the subtree of one unit. */
public record Grant(Role role, long unitId) {
}
