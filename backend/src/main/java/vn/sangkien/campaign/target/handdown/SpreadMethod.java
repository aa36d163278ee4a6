package vn.sangkien.campaign.target.handdown;

/** By what a figure is shared out. */
enum SpreadMethod {
    /** In proportion to the members of each block. */
    HEADCOUNT,
    /** In proportion to the valid ideas of the phase before. */
    LAST_RESULT,
    /** In proportion to the targets of the same kind of the phase before. */
    LAST_TARGET,
    /** So many percent of each unit's members, whatever the sum. */
    RATE
}
