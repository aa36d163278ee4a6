package vn.sangkien.campaign;

/** Computed from the clock, never stored. */
public enum SprintState {
    UPCOMING, OPEN, CLOSED
}
