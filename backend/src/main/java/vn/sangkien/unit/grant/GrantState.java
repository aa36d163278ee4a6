package vn.sangkien.unit.grant;

/** Computed from the clock. */
enum GrantState {
    UPCOMING, IN_FORCE, ENDED
}
