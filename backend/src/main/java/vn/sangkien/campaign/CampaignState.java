package vn.sangkien.campaign;

/** Where a campaign stands, computed from the clock. */
public enum CampaignState {
    /** No phase has opened yet. */
    BEFORE,
    /** Ideas are taken. */
    OPEN,
    /** No phase is open, one is to come, and the past ones are final. */
    BETWEEN,
    /** No phase is open, and what was submitted is still being decided. */
    GRACE,
    /** All phases are final. */
    AFTER
}
