package vn.sangkien.unit.grant;

/** Computed from the clock. */
public enum GrantState {
    UPCOMING, IN_FORCE, ENDED
}
