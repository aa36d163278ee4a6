package vn.sangkien.support.dispute;

/** How a dispute is decided. */
enum DisputeOutcome {
    UPHELD, REJECTED, GIVEN_BACK;

    DisputeState state() {
        return DisputeState.valueOf(name());
    }
}
