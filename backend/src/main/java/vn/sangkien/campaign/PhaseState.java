package vn.sangkien.campaign;

/** Computed from the clock, never stored. */
public enum PhaseState {
    UPCOMING,
    OPEN,
    /** Closed for ideas, open for decisions. */
    GRACE,
    /** Its figures are final. */
    CLOSED_OFF
}
